package io.vpsmanager.contract.identity;

/**
 * A newly opened session.
 *
 * @param token the secret the browser keeps; only its hash is stored
 */
public record SignedIn(String token, Session session) {

    @Override
    public String toString() {
        return "SignedIn[token=(secret), session=" + session + "]";
    }
}
