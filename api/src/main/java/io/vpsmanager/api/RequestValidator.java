package io.vpsmanager.api;

import io.vpsmanager.api.data.Operation;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Decides whether a call is served. The order is what a caller can learn: first what is public anyway (the paths of the
 * contract), then who calls and what its key may call, and only then anything about the operation or its body.
 */
final class RequestValidator {

    private final Routes routes;
    private final Authentication authentication;
    private final UnbuiltOperations unbuilt;
    private final BodyCheck bodies;
    private final ObjectFields objects;

    RequestValidator(
            Routes routes,
            Authentication authentication,
            UnbuiltOperations unbuilt,
            BodyCheck bodies,
            ObjectFields objects) {
        this.routes = routes;
        this.authentication = authentication;
        this.unbuilt = unbuilt;
        this.bodies = bodies;
        this.objects = objects;
    }

    ApiCall admit(HttpServletRequest request, HttpServletResponse response, CallContext context) throws IOException {
        byte[] raw = RawBody.read(request);
        Operation operation = routes.find(request).orElseThrow(() -> noOperation(request, response));
        CurrentCall.found(request, operation);
        Optional<Caller> caller = authentication.caller(operation, request, raw);
        if (PageHeaders.isAsked(request, operation)) {
            caller.ifPresent(who -> Authentication.requireItemRule(who, Routes.ruledPath(request)));
        }
        if (!Batch.isAsked(request)) {
            refuseUnbuilt(operation, request, caller, context);
        }
        if (raw.length > 0) {
            requireJson(request);
        }
        return new ApiCall(
                context,
                caller,
                bodies.check(operation, raw),
                operation,
                PageHeaders.read(request, operation, objects));
    }

    /** One item of a batch, checked against the rules as a separate call. */
    ApiCall admitItem(HttpServletRequest item, ApiCall batch) {
        batch.caller()
                .ifPresent(caller -> Authentication.requireRule(caller, item.getMethod(), Routes.ruledPath(item)));
        Operation operation =
                routes.find(item).filter(batch.operation()::equals).orElseThrow(() -> noSuchPath(item));
        refuseUnbuilt(operation, item, batch.caller(), batch.context());
        return batch;
    }

    private void refuseUnbuilt(
            Operation operation, HttpServletRequest request, Optional<Caller> caller, CallContext context) {
        unbuilt.refuse(
                operation,
                queryNames(request),
                new UnbuiltOperations.Asker(caller, context, () -> Routes.variable(operation, request, "serviceName")));
    }

    private ContractException noOperation(HttpServletRequest request, HttpServletResponse response) {
        Set<String> methods = routes.methods(request);
        if (methods.isEmpty()) {
            return noSuchPath(request);
        }
        String allowed = String.join(", ", methods);
        response.setHeader("Allow", allowed);
        return ContractException.of(
                ErrorCode.METHOD_NOT_ALLOWED,
                "This path has no method " + request.getMethod() + ": the methods are " + allowed);
    }

    private static ContractException noSuchPath(HttpServletRequest request) {
        return ContractException.withHelp(
                ErrorCode.NOT_FOUND,
                "Got an invalid (or empty) URL",
                "The API has no path " + request.getRequestURI() + ": /1.0/ lists its sections");
    }

    private static Set<String> queryNames(HttpServletRequest request) {
        try {
            return request.getParameterMap().keySet();
        } catch (IllegalStateException unreadable) {
            throw ContractException.invalid("query", "The query cannot be read: encode it as a URL does");
        }
    }

    private static void requireJson(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && !isJson(type)) {
            throw ContractException.of(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE, "The body cannot be '" + type + "': send it as application/json");
        }
    }

    private static boolean isJson(String type) {
        try {
            return MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
