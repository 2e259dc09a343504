package io.vpsmanager.e2e.access;

import io.vpsmanager.e2e.Http;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A refusal, word for word as OVHcloud's clients read it. */
record Refused(int status, String wireClass, String reason, String errorCode, String message) {

    private static final String FORBIDDEN = "Client::Forbidden";

    static Refused invalidKey(String message) {
        return forbidden("INVALID_KEY", message);
    }

    static Refused notCredential(String message) {
        return forbidden("NOT_CREDENTIAL", message);
    }

    static Refused invalidCredential(String message) {
        return forbidden("INVALID_CREDENTIAL", message);
    }

    static Refused invalidSignature() {
        return new Refused(400, "Client::BadRequest", "Bad Request", "INVALID_SIGNATURE", "Invalid signature");
    }

    static Refused notGranted(Call call) {
        return forbidden(
                "NOT_GRANTED_CALL",
                "This call has not been granted: no access rule of this key allows "
                        + call.operation().method() + " " + call.ruledPath());
    }

    static Refused wrongContact(String whoMay, String service) {
        return forbidden("FORBIDDEN", "This needs the " + whoMay + " contact of " + service);
    }

    /** What is not there, or not for this caller. */
    static Refused absent(String what) {
        return new Refused(404, "Client::NotFound", "Not Found", "NOT_FOUND", what + " does not exist");
    }

    static Refused expired() {
        return new Refused(
                460, "Client::ServiceExpired", "Service Expired", "SERVICE_EXPIRED", "This service is expired");
    }

    static Refused notBuilt(Call call) {
        return new Refused(
                501,
                "Server::NotImplemented",
                "Not Implemented",
                "NOT_BUILT_YET",
                call.operation().key() + " is not available yet");
    }

    private static Refused forbidden(String errorCode, String message) {
        return new Refused(403, FORBIDDEN, "Forbidden", errorCode, message);
    }

    /** The whole body. */
    JsonNode body() {
        return Http.JSON
                .createObjectNode()
                .put("class", wireClass)
                .put("message", message)
                .put("httpCode", status + " " + reason)
                .put("errorCode", errorCode);
    }

    /** What is wrong with an answer that should be this refusal. */
    Optional<String> mismatch(Said said) {
        boolean same = said.status() == status && said.body().equals(body());
        if (same && !said.queryId().isBlank()) {
            return Optional.empty();
        }
        return Optional.of("answered " + said + ", not " + status + " " + body());
    }
}
