package io.vpsmanager.api;

/** A token request refused as RFC 6749, section 5.2, says. */
final class OAuthRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String error;

    OAuthRefusal(int status, String error, String description) {
        super(description);
        this.status = status;
        this.error = error;
    }

    static OAuthRefusal invalidRequest(String description) {
        return new OAuthRefusal(400, "invalid_request", description);
    }

    static OAuthRefusal invalidClient(String description) {
        return new OAuthRefusal(401, "invalid_client", description);
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }
}
