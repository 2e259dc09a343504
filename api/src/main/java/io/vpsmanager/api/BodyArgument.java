package io.vpsmanager.api;

import io.vpsmanager.contract.call.ContractException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;

/** Makes the record an operation takes of the checked body. */
final class BodyArgument implements HandlerMethodArgumentResolver {

    private final ApiJson json;

    BodyArgument(ApiJson json) {
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        try {
            return json.mapper().treeToValue(CurrentCall.get().body(), parameter.getParameterType());
        } catch (JacksonException failed) {
            throw ContractException.invalid("body", "The body cannot be read: " + BodyCheck.problem(failed));
        }
    }
}
