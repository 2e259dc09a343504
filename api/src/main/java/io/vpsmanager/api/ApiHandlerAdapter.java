package io.vpsmanager.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.RequestParamMethodArgumentResolver;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.PathVariableMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Calls the contract's operations.
 *
 * <p>It has its own adapter, outside the application context, so that no advice, converter or format of the console
 * can change an answer of the API.
 */
final class ApiHandlerAdapter implements HandlerAdapter, Ordered {

    private final ServedNouns nouns;
    private final RequestMappingHandlerAdapter adapter = new RequestMappingHandlerAdapter();

    ApiHandlerAdapter(ServedNouns nouns, ApiJson json) {
        this.nouns = nouns;
        DefaultConversionService conversion = new DefaultConversionService();
        conversion.addConverterFactory(new WireValueConverters());
        ConfigurableWebBindingInitializer binding = new ConfigurableWebBindingInitializer();
        binding.setConversionService(conversion);
        adapter.setWebBindingInitializer(binding);
        adapter.setArgumentResolvers(List.of(
                new PathVariableMethodArgumentResolver(),
                new RequestParamMethodArgumentResolver(false),
                new BodyArgument(json)));
        adapter.setReturnValueHandlers(List.of(new JsonAnswer(json)));
        adapter.afterPropertiesSet();
    }

    @Override
    public boolean supports(Object handler) {
        return handler instanceof HandlerMethod method && nouns.contains(method.getBean());
    }

    @Override
    public @Nullable ModelAndView handle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        return adapter.handle(request, response, handler);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
