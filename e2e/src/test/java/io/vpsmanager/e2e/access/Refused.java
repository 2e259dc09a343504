package io.vpsmanager.e2e.access;

import io.vpsmanager.e2e.Http;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A refusal, word for word as OVHcloud's clients read it.
 *
 * @param help what stands beside OVHcloud's message; empty: nothing
 */
record Refused(int status, String wireClass, String reason, String errorCode, String message, String help) {

    private static final String FORBIDDEN = "Client::Forbidden";

    static Refused invalidKey(String help) {
        return forbidden("INVALID_KEY", "This application key is invalid", help);
    }

    static Refused notCredential(String message, String help) {
        return forbidden("NOT_CREDENTIAL", message, help);
    }

    static Refused invalidCredential(String message, String help) {
        return forbidden("INVALID_CREDENTIAL", message, help);
    }

    static Refused invalidSignature() {
        return new Refused(400, "Client::BadRequest", "Bad Request", "INVALID_SIGNATURE", "Invalid signature", "");
    }

    static Refused notGranted(Call call) {
        return forbidden(
                "NOT_GRANTED_CALL",
                "This call has not been granted",
                "No access rule of this key allows " + call.operation().method() + " " + call.ruledPath());
    }

    static Refused wrongContact(String whoMay, String service) {
        return forbidden("FORBIDDEN", "This needs the " + whoMay + " contact of " + service, "");
    }

    /** What is not there, or not for this caller. */
    static Refused absent(String what) {
        return new Refused(404, "Client::NotFound", "Not Found", "NOT_FOUND", what + " does not exist", "");
    }

    static Refused expired() {
        return new Refused(
                460, "Client::ServiceExpired", "Service Expired", "SERVICE_EXPIRED", "This service is expired", "");
    }

    static Refused notBuilt(Call call) {
        return new Refused(
                501,
                "Server::NotImplemented",
                "Not Implemented",
                "NOT_BUILT_YET",
                call.operation().key() + " is not available yet",
                "");
    }

    private static Refused forbidden(String errorCode, String message, String help) {
        return new Refused(403, FORBIDDEN, "Forbidden", errorCode, message, help);
    }

    /** The whole body. */
    JsonNode body() {
        ObjectNode body = Http.JSON
                .createObjectNode()
                .put("class", wireClass)
                .put("message", message)
                .put("httpCode", status + " " + reason)
                .put("errorCode", errorCode);
        if (!help.isEmpty()) {
            body.putObject("details").put("help", help);
        }
        return body;
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
