package io.vpsmanager.web.session;

import io.vpsmanager.web.path.Paths;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.view.RedirectView;

/** The one place that decides where a form or a mail may lead: to a page of the console that exists. */
public final class ReturnUrls {

    private static final String CONSOLE = "io.vpsmanager.web.";

    /** They answer files. */
    private static final List<String> NO_PAGES = List.of(Paths.ASSET, Paths.SNAPSHOT_FILE);

    /** As it stands in a request: what is anything else is written with percent signs there. */
    private static final Pattern ADDRESS = Pattern.compile("/(?!/)[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*");

    private final Supplier<RequestMappingHandlerMapping> handlers;

    public ReturnUrls(Supplier<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    /** The page itself, with its query, where it is one; the list otherwise. */
    public String page(String asked) {
        return find(asked).orElse(Paths.LIST);
    }

    /** The page itself, with its query, where it is one. */
    public Optional<String> find(String asked) {
        return Optional.of(asked).filter(this::isPage);
    }

    /** Leads there. */
    public View to(String asked) {
        RedirectView there = new RedirectView(page(asked));
        there.setExpandUriTemplateVariables(false);
        return there;
    }

    private boolean isPage(String asked) {
        if (!ADDRESS.matcher(asked).matches()) {
            return false;
        }
        try {
            PathContainer path = PathContainer.parsePath(new URI(asked).getRawPath());
            return handlers.get().getHandlerMethods().entrySet().stream()
                    .anyMatch(entry -> isConsoles(entry.getValue()) && gets(entry.getKey(), path));
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean isConsoles(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith(CONSOLE);
    }

    private static boolean gets(RequestMappingInfo info, PathContainer path) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && info.getPathPatternsCondition() != null
                && info.getPathPatternsCondition().getPatterns().stream()
                        .anyMatch(pattern -> !NO_PAGES.contains(pattern.getPatternString()) && pattern.matches(path));
    }
}
