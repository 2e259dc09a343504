package io.vpsmanager.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Calls the contract's operations.
 *
 * <p>It has its own adapter in an empty application context, so that no advice, converter or format of the console can
 * change an answer of the API.
 */
final class ApiHandlerAdapter implements HandlerAdapter, Ordered {

    private final ServedNouns nouns;
    private final RequestMappingHandlerAdapter adapter = new RequestMappingHandlerAdapter();

    ApiHandlerAdapter(ServedNouns nouns, ApiJson json, Expansion expansion) {
        this.nouns = nouns;
        adapter.setArgumentResolvers(List.of(new ParameterArgument(), new PageArgument(), new BodyArgument(json)));
        adapter.setReturnValueHandlers(List.of(new JsonAnswer(json, expansion)));
        GenericApplicationContext nothing = new GenericApplicationContext();
        nothing.refresh();
        adapter.setApplicationContext(nothing);
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
