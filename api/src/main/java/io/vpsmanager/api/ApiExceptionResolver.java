package io.vpsmanager.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Takes the API's exceptions before any error page of the console can. */
final class ApiExceptionResolver implements HandlerExceptionResolver, Ordered {

    private final ErrorAnswers errors;

    ApiExceptionResolver(ErrorAnswers errors) {
        this.errors = errors;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failed) {
        if (CurrentCall.queryId(request).isEmpty()) {
            return null;
        }
        try {
            errors.answer(request, response, failed);
        } catch (IOException lost) {
            throw new UncheckedIOException("the client is gone before its error could be written", lost);
        }
        return new ModelAndView();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
