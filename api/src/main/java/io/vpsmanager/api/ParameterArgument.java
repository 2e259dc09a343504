package io.vpsmanager.api;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.value.WireValue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads path and query parameters by their spelling on the wire.
 *
 * <p>Spring's own resolvers would also take the names of Java constants.
 */
final class ParameterArgument implements HandlerMethodArgumentResolver {

    private final DefaultConversionService conversion = new DefaultConversionService();

    ParameterArgument() {
        conversion.addConverterFactory(new WireValueConverters());
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(PathVariable.class)
                || parameter.hasParameterAnnotation(RequestParam.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        String name = name(parameter, query);
        String text = query == null ? pathVariable(request, name) : queryValue(request, name);
        if (text != null) {
            return convert(name, text, parameter.getParameterType());
        }
        if (query != null && !query.required()) {
            return null;
        }
        throw ContractException.invalid(name, "The parameter '" + name + "' is missing: send it");
    }

    private static String name(MethodParameter parameter, @Nullable RequestParam query) {
        return query == null || query.name().isEmpty()
                ? parameter.getParameter().getName()
                : query.name();
    }

    private static @Nullable String pathVariable(NativeWebRequest request, String name) {
        HttpServletRequest called =
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class), "no HTTP request");
        return Routes.variable(CurrentCall.get(called).operation(), called, name)
                .orElse(null);
    }

    private static @Nullable String queryValue(NativeWebRequest request, String name) {
        String @Nullable [] values = request.getParameterValues(name);
        if (values != null && values.length > 1) {
            throw ContractException.invalid(name, "The parameter '" + name + "' is there twice: send it once");
        }
        return values == null ? null : values[0];
    }

    private Object convert(String name, String text, Class<?> type) {
        try {
            Object value = conversion.convert(text, type);
            if (value != null) {
                return value;
            }
        } catch (ConversionFailedException refused) {
            throw wrong(name, type);
        }
        throw wrong(name, type);
    }

    private static ContractException wrong(String name, Class<?> type) {
        return ContractException.invalid(name, "The parameter '" + name + "' must be " + expected(type));
    }

    private static String expected(Class<?> type) {
        return WireValue.class.isAssignableFrom(type)
                ? "one of " + WireValueConverters.allowed(type.asSubclass(WireValue.class))
                : "a number";
    }
}
