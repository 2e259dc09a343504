package io.vpsmanager.e2e;

import io.vpsmanager.contract.OvhApi;
import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.service.annotation.HttpExchange;

/** The operations that a contract interface declares, which are those that are built for a caller with a key. */
public final class DeclaredOperations {

    private DeclaredOperations() {}

    /** Each written `GET /vps/{serviceName}`, with the right it needs. */
    public static Map<String, Right> rights() {
        return Arrays.stream(OvhApi.class.getMethods())
                .flatMap(noun -> Arrays.stream(noun.getReturnType().getMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, HttpExchange.class))
                .collect(Collectors.toMap(
                        method -> {
                            HttpExchange exchange = Objects.requireNonNull(
                                    AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class));
                            return exchange.method() + " " + exchange.url();
                        },
                        method -> method.getAnnotation(Needs.class).value()));
    }
}
