package io.vpsmanager.web.session;

import io.vpsmanager.web.path.Paths;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows which page to come back to, where a request has to wait for another one. */
public final class RequestedPage {

    private static final Pattern PAGE = Pattern.compile("https?://[^/]+(/[^#]*).*");

    private final FormPages forms;
    private final ReturnUrls returns;

    public RequestedPage(FormPages forms, ReturnUrls returns) {
        this.forms = forms;
        this.returns = returns;
    }

    /** The page asked for, or the one with the form. */
    String of(HttpServletRequest request) {
        boolean script = isScript(request);
        boolean itself = request.getMethod().equals("GET") ? !script : forms.shows(request.getRequestURI());
        if (itself) {
            return ConsoleRequestResolver.address(request);
        }
        return path(script ? request.getHeader("HX-Current-URL") : request.getHeader("Referer"));
    }

    static boolean isScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private String path(@Nullable String url) {
        Matcher page = PAGE.matcher(url == null ? "" : url);
        return page.matches() ? returns.page(page.group(1)) : Paths.LIST;
    }
}
