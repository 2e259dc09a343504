package io.vpsmanager.api;

import io.vpsmanager.contract.form.ListQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Answers every success as clients need it: status 200 and JSON, `null` where the operation returns nothing. */
final class JsonAnswer implements HandlerMethodReturnValueHandler {

    private final ApiJson json;
    private final ExpandedPage expansion;

    JsonAnswer(ApiJson json, ExpandedPage expansion) {
        this.json = json;
        this.expansion = expansion;
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
            throws Exception {
        container.setRequestHandled(true);
        HttpServletResponse response =
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class), "no HTTP response");
        Optional<ListQuery> page = CurrentCall.get().page();
        if (page.isEmpty() || value == null) {
            json.write(response, HttpServletResponse.SC_OK, value);
            return;
        }
        json.write(response, HttpServletResponse.SC_OK, expansion.page(response, page.get(), value));
    }
}
