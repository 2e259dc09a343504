package io.vpsmanager.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A response on which nobody behind the API's filter can put an HTML error page. */
final class ApiResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final ErrorAnswers errors;

    ApiResponse(HttpServletRequest request, HttpServletResponse response, ErrorAnswers errors) {
        super(response);
        this.request = request;
        this.response = response;
        this.errors = errors;
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        errors.answer(request, response, Refusals.ofStatus(status));
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, null);
    }
}
