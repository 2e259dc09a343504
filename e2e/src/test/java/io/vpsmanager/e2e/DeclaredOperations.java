package io.vpsmanager.e2e;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.form.Expanded;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.service.annotation.HttpExchange;

/** The operations that a contract interface declares, which are those that are built for a caller with a key. */
public final class DeclaredOperations {

    private DeclaredOperations() {}

    /** Each written `GET /vps/{serviceName}`, with the right it needs. */
    public static Map<String, Right> rights() {
        return nouns().flatMap(noun -> Arrays.stream(noun.getMethods()))
                .filter(method -> !method.isAnnotationPresent(Expanded.class))
                .filter(method -> method.getAnnotation(Needs.class).value() != Right.ANYONE)
                .collect(Collectors.toMap(
                        method -> {
                            HttpExchange exchange = Objects.requireNonNull(
                                    AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class));
                            return exchange.method() + " " + exchange.url();
                        },
                        method -> method.getAnnotation(Needs.class).value()));
    }

    private static Stream<Class<?>> nouns() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
                return found.getMetadata().isInterface();
            }
        };
        scanner.addIncludeFilter(new AnnotationTypeFilter(HttpExchange.class));
        return scanner.findCandidateComponents("io.vpsmanager.contract").stream()
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), DeclaredOperations.class.getClassLoader()));
    }
}
