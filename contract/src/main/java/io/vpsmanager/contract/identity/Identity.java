package io.vpsmanager.contract.identity;

import io.vpsmanager.contract.apikey.IssuedToken;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import java.time.Instant;
import java.util.Optional;

/** Sign-in, sessions and signed calls. */
public interface Identity {

    /**
     * Opens a session. Empty: the account or the password is wrong, without saying which.
     *
     * @param userAgent what the browser calls itself, for the owner to recognise the session by
     */
    Optional<SignedIn> signIn(String account, String password, String userAgent, CallContext context);

    /** The session this token opened, if still open. */
    Optional<Session> findSession(String token);

    /** Ends a session; a token without a session is no error. */
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
     * @throws io.vpsmanager.contract.call.ContractException `INVALID_CREDENTIAL`: unknown, revoked or expired, it or
     *     its client; `NOT_GRANTED_CALL`: the client may not be used from this address
     */
    Caller.Client authenticate(String bearerToken, String remoteAddress);

    /**
     * Checks that the application exists.
     *
     * @throws io.vpsmanager.contract.call.ContractException `INVALID_KEY`
     */
    void checkApplication(String applicationKey);

    /** Requests a consumer key, unusable until a customer validates it (see {@link KeyManager}). */
    RequestedKey requestKey(String applicationKey, KeyRequest request, CallContext context);

    /**
     * Issues a bearer token to an OAuth2 client.
     *
     * @throws io.vpsmanager.contract.call.ContractException `INVALID_CREDENTIAL`: the client or its secret is wrong,
     *     without saying which, or the client has expired; `FORBIDDEN`: the client has another flow;
     *     `NOT_GRANTED_CALL`: it may not be used from this address
     */
    IssuedToken issueToken(String clientId, String clientSecret, String remoteAddress);

    /** Seals text that a browser may keep and that only this program can read, for the same purpose. */
    String seal(String purpose, String text);

    /** The text that {@link #seal} sealed. Empty: it was sealed elsewhere or for another purpose, or was changed. */
    Optional<String> open(String purpose, String sealed);

    /** The clock that signatures are checked against. */
    Instant time();
}
