package io.vpsmanager.api;

import io.vpsmanager.api.data.Operation;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.form.Expanded;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.HttpExchange;

/** Which operations, and which of their query parameters, are declared by a contract interface. */
final class BuiltOperations {

    private final Map<Operation.Key, Set<String>> queryNames = new HashMap<>();

    BuiltOperations(List<Class<?>> interfaces) {
        for (Class<?> type : interfaces) {
            for (Method method : type.getMethods()) {
                if (!method.isAnnotationPresent(Expanded.class)) {
                    key(method).ifPresent(key -> queryNames.put(key, queryNames(method)));
                }
            }
        }
    }

    /** The operation that a method of a contract interface declares. */
    static Optional<Operation.Key> key(Method method) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class))
                .map(exchange -> new Operation.Key(exchange.method(), exchange.url()));
    }

    Set<Operation.Key> keys() {
        return queryNames.keySet();
    }

    /** What of a call is not built: a filter that is known but would do nothing must not answer everything. */
    Optional<ContractException> missing(Operation operation, Set<String> sent) {
        Set<String> known = queryNames.get(operation.key());
        if (known == null) {
            return Optional.of(notBuilt(operation.key() + " is not available yet"));
        }
        return operation.queryNames().stream()
                .filter(name -> sent.contains(name) && !known.contains(name))
                .findFirst()
                .map(name -> notBuilt("The query parameter '" + name + "' of " + operation.key()
                        + " is not available yet: leave it out"));
    }

    private static ContractException notBuilt(String message) {
        return ContractException.of(ErrorCode.NOT_BUILT_YET, message);
    }

    private static Set<String> queryNames(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(parameter -> {
                    String named = parameter.getAnnotation(RequestParam.class).name();
                    return named.isEmpty() ? parameter.getName() : named;
                })
                .collect(Collectors.toSet());
    }
}
