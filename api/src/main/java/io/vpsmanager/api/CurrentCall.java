package io.vpsmanager.api;

import io.vpsmanager.api.data.Operation;
import jakarta.servlet.ServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The one place that carries a call from the filter to the operation, on its request. */
final class CurrentCall {

    private static final String CALL = ApiCall.class.getName();
    private static final String QUERY_ID = CALL + ".queryId";

    private static final String OPERATION = CALL + ".operation";

    private CurrentCall() {}

    static void begin(ServletRequest request, String queryId) {
        request.setAttribute(QUERY_ID, queryId);
    }

    static void found(ServletRequest request, Operation operation) {
        found(request, operation.key().toString());
    }

    static void found(ServletRequest request, String operation) {
        request.setAttribute(OPERATION, operation);
    }

    /** The operation called, `unknown` before it is found. */
    static String operation(ServletRequest request) {
        return Objects.requireNonNullElse((String) request.getAttribute(OPERATION), "unknown");
    }

    static void admit(ServletRequest request, ApiCall call) {
        request.setAttribute(CALL, call);
    }

    /** The call that a request was admitted as. */
    static ApiCall get(ServletRequest request) {
        return (ApiCall) Objects.requireNonNull(request.getAttribute(CALL), "the request passed no gate");
    }

    /** The query id of a request to this API; empty for a request to anything else. */
    static Optional<String> queryId(ServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(QUERY_ID));
    }

    /** The application key sent with the call that this thread serves; the gate has looked at it. */
    static String applicationKey() {
        ServletRequestAttributes attributes =
                (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return Objects.requireNonNull(
                attributes.getRequest().getHeader("X-Ovh-Application"), "the request has no application key");
    }

    /** The call that this thread serves. */
    static ApiCall get() {
        RequestAttributes attributes = RequestContextHolder.currentRequestAttributes();
        return (ApiCall) Objects.requireNonNull(
                attributes.getAttribute(CALL, RequestAttributes.SCOPE_REQUEST), "the request passed no gate");
    }
}
