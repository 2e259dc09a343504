package io.vpsmanager.contract.identity;

/**
 * A session just opened.
 *
 * @param token the secret the browser keeps; only its hash is stored
 */
public record SignedIn(String token, Session session) {

    @Override
    public String toString() {
        return "SignedIn[token=(secret), session=" + session + "]";
    }
}
