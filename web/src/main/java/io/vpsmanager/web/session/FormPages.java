package io.vpsmanager.web.session;

import java.util.function.Supplier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Knows which addresses that take a form also show it: a dialog is an address, and most forms go where they stand. */
public final class FormPages {

    /** In the pattern of a handler that answers whatever no other one does: that shows no form. */
    private static final String EVERYTHING = "{*";

    private final Supplier<RequestMappingHandlerMapping> handlers;

    public FormPages(Supplier<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    boolean shows(String address) {
        PathContainer path = PathContainer.parsePath(address);
        return handlers.get().getHandlerMethods().keySet().stream().anyMatch(info -> gets(info, path));
    }

    private static boolean gets(RequestMappingInfo info, PathContainer path) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && info.getPathPatternsCondition() != null
                && info.getPathPatternsCondition().getPatterns().stream()
                        .anyMatch(pattern -> !pattern.getPatternString().contains(EVERYTHING) && pattern.matches(path));
    }
}
