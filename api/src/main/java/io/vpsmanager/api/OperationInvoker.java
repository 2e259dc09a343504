package io.vpsmanager.api;

import io.vpsmanager.api.data.Operation;
import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.form.Expanded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Calls the operation that a request was admitted to, and lets its exception through.
 *
 * <p>Spring MVC's adapter reads the arguments and writes the answer, in an empty application context: no advice, converter,
 * filter or error page of the console can change an answer of the API.
 */
final class OperationInvoker {

    private final Map<Operation.Key, HandlerMethod> operations = new HashMap<>();
    private final Map<Operation.Key, HandlerMethod> expanded = new HashMap<>();
    private final RequestMappingHandlerAdapter adapter = new RequestMappingHandlerAdapter();

    OperationInvoker(OperationProxies nouns, ApiJson json, ExpandedPage expansion) {
        for (Object handler : nouns.handlers()) {
            for (Class<?> type : handler.getClass().getInterfaces()) {
                for (Method method : type.getMethods()) {
                    BuiltOperations.key(method)
                            .ifPresent(key -> (method.isAnnotationPresent(Expanded.class) ? expanded : operations)
                                    .put(key, new HandlerMethod(handler, method)));
                }
            }
        }
        adapter.setArgumentResolvers(List.of(new ParameterArgument(), new PageArgument(), new BodyArgument(json)));
        adapter.setReturnValueHandlers(List.of(new JsonAnswer(json, expansion)));
        GenericApplicationContext nothing = new GenericApplicationContext();
        nothing.refresh();
        adapter.setApplicationContext(nothing);
        adapter.afterPropertiesSet();
    }

    /** Answers a request as its operation does. The call must be admitted on it. */
    void serve(HttpServletRequest request, HttpServletResponse response) throws Exception {
        RequestAttributes outer = RequestContextHolder.getRequestAttributes();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            adapter.handle(request, response, method(CurrentCall.get(request)));
        } finally {
            RequestContextHolder.setRequestAttributes(outer);
        }
    }

    /** The callers who may use the operation of a call. */
    Right right(ApiCall call) {
        Needs needs = method(call).getMethod().getAnnotation(Needs.class);
        return Objects.requireNonNull(needs, () -> call.operation().key() + " does not declare who may use it")
                .value();
    }

    private HandlerMethod method(ApiCall call) {
        Operation.Key key = call.operation().key();
        HandlerMethod method = call.page().isPresent() ? expanded.get(key) : null;
        if (method == null) {
            method = operations.get(key);
        }
        if (method == null) {
            throw new IllegalStateException(key + " passed the gate and is not built");
        }
        return method;
    }
}
