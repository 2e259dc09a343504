package io.vpsmanager.contract.identity;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import java.time.Instant;
import java.util.Optional;

/** Sign-in, sessions and signed calls. */
public interface Identity {

    /**
     * Opens a session. Empty: the account or the password is wrong, and which of them is not told.
     *
     * @param userAgent what the browser calls itself, for the owner to recognise the session by
     */
    Optional<SignedIn> signIn(String account, String password, String userAgent, CallContext context);

    /** The session this token opened, while it lasts. */
    Optional<Session> findSession(String token);

    /** Ends a session; a token without one is no error. */
    void signOut(String token, CallContext context);

    /**
     * The program that signed this call.
     *
     * @throws io.vpsmanager.contract.call.ContractException `INVALID_KEY`, `NOT_CREDENTIAL`, `INVALID_CREDENTIAL`,
     *     `QUERY_TIME_OUT`, `INVALID_SIGNATURE` or, from an address the key may not be used from, `NOT_GRANTED_CALL`,
     *     checked in this order
     */
    Caller.Program authenticate(SignedCall call);

    /**
     * The client that this bearer token was issued to.
     *
     * @throws io.vpsmanager.contract.call.ContractException `INVALID_CREDENTIAL`: unknown, revoked or over, it or
     *     its client; `NOT_GRANTED_CALL`: the client may not be used from this address
     */
    Caller.Client authenticate(String bearerToken, String remoteAddress);

    /**
     * Looks whether there is such an application.
     *
     * @throws io.vpsmanager.contract.call.ContractException `INVALID_KEY`
     */
    void checkApplication(String applicationKey);

    /** Asks for a consumer key, which nobody can use before a customer validates it (see {@link KeyManager}). */
    RequestedKey requestKey(String applicationKey, KeyRequest request, CallContext context);

    /**
     * Issues a bearer token to an OAuth2 client.
     *
     * @throws io.vpsmanager.contract.call.ContractException `INVALID_CREDENTIAL`: the client or its secret is wrong, and
     *     which of them is not told, or the client has ended; `FORBIDDEN`: the client has another flow; `NOT_GRANTED_CALL`:
     *     it may not be used from this address
     */
    IssuedToken issueToken(String clientId, String clientSecret, String remoteAddress);

    /** Text that a browser may keep and only this program can read again, for the same purpose. */
    String seal(String purpose, String text);

    /** The text that {@link #seal} sealed. Empty: it was sealed elsewhere or for another purpose, or was changed. */
    Optional<String> open(String purpose, String sealed);

    /** The clock that signatures are held against. */
    Instant time();
}
