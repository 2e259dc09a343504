package io.vpsmanager.api;

import io.vpsmanager.contract.call.ContractException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;

/** A token request refused as RFC 6749, section 5.2, says. */
final class OAuthRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int TOO_MANY = 429;

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

    /** A refusal of the contract in OAuth2's words. */
    static OAuthRefusal of(ContractException refused) {
        int status = refused.code().status();
        String error =
                switch (status) {
                    case HttpServletResponse.SC_FORBIDDEN -> "unauthorized_client";
                    case TOO_MANY, HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "temporarily_unavailable";
                    default ->
                        status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "invalid_request" : "server_error";
                };
        return new OAuthRefusal(status, error, String.valueOf(refused.getMessage()));
    }

    /** The answer's body. */
    Map<String, Object> body() {
        return new TreeMap<>(Map.of("error", error, "error_description", String.valueOf(getMessage())));
    }

    int status() {
        return status;
    }
}
