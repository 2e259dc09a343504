package io.vpsmanager.contract.identity;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import java.time.Instant;
import java.util.Optional;

/** Sign-in, sessions and signed calls. */
public interface Identity {

    /** Opens a session. Empty: the account or the password is wrong, and which of them is not told. */
    Optional<SignedIn> signIn(String account, String password, CallContext context);

    /** The session this token opened, while it lasts. */
    Optional<Session> findSession(String token);

    /** Ends a session; a token without one is no error. */
    void signOut(String token, CallContext context);

    /**
     * The program that signed this call.
     *
     * @throws io.vpsmanager.contract.call.ContractException `INVALID_KEY`, `NOT_CREDENTIAL`, `INVALID_CREDENTIAL`,
     *     `INVALID_SIGNATURE` or `QUERY_TIME_OUT`, checked in this order
     */
    Caller.Program authenticate(SignedCall call);

    /** The clock that signatures are held against. */
    Instant time();
}
