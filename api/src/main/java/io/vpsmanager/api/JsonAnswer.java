package io.vpsmanager.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Answers every success as clients need it: status 200 and JSON, `null` where the operation returns nothing. */
final class JsonAnswer implements HandlerMethodReturnValueHandler {

    private final ApiJson json;

    JsonAnswer(ApiJson json) {
        this.json = json;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return true;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletResponse response =
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class), "no HTTP response");
        json.write(response, HttpServletResponse.SC_OK, value);
    }
}
