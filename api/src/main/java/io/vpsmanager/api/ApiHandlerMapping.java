package io.vpsmanager.api;

import io.vpsmanager.contract.form.ExpandedApi;
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
        if (declared == null) {
            return null;
        }
        RequestMappingInfo.Builder prefixes =
                RequestMappingInfo.paths(Routes.PREFIXES.toArray(String[]::new)).options(getBuilderConfiguration());
        // The same path: the header tells an expanded list from the plain one.
        return (ExpandedApi.class.isAssignableFrom(handlerType) ? prefixes.headers("X-Pagination-Mode") : prefixes)
                .build()
                .combine(declared);
    }
}
