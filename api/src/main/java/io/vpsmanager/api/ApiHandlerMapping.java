package io.vpsmanager.api;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Maps the operations of the contract interfaces, under both version prefixes. */
final class ApiHandlerMapping extends RequestMappingHandlerMapping {

    private final ServedNouns nouns;

    ApiHandlerMapping(ServedNouns nouns) {
        this.nouns = nouns;
        setOrder(-1);
    }

    @Override
    protected void initHandlerMethods() {
        nouns.handlers().forEach(this::detectHandlerMethods);
    }

    @Override
    protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> handlerType) {
        RequestMappingInfo declared = super.getMappingForMethod(method, handlerType);
        return declared == null
                ? null
                : RequestMappingInfo.paths(Routes.PREFIXES.toArray(String[]::new))
                        .options(getBuilderConfiguration())
                        .build()
                        .combine(declared);
    }
}
