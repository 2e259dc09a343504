package io.vpsmanager.console.session;

import io.vpsmanager.console.path.Paths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Leads to the sign-in page and back to the page asked for, with what was typed there; a script is told to leave its page, not
 * given a form for a tile.
 */
final class SignInFirst implements AuthenticationEntryPoint {

    private static final Pattern PAGE = Pattern.compile("https?://[^/]+(/[^#]*).*");

    private final Cookies cookies;
    private final Drafts drafts;
    private final FormPages forms;
    private final Returns returns;

    SignInFirst(Cookies cookies, Drafts drafts, FormPages forms, Returns returns) {
        this.cookies = cookies;
        this.drafts = drafts;
        this.forms = forms;
        this.returns = returns;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        boolean script = request.getHeader("HX-Request") != null;
        boolean read = request.getMethod().equals("GET");
        String page = page(request, read, script);
        String signIn;
        if (!read) {
            boolean kept = drafts.keep(request, response, page);
            signIn = Paths.signInAgain(page, kept ? "kept" : Drafts.hasTyped(request) ? "lost" : "yes");
        } else if (script || cookies.session(request).isPresent()) {
            signIn = Paths.signInAgain(page, "yes");
        } else {
            signIn = Paths.signIn(page);
        }
        if (script) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", signIn);
        } else {
            response.sendRedirect(signIn);
        }
    }

    /** The page to open after sign-in: the one asked for, or the one with the form. */
    private String page(HttpServletRequest request, boolean read, boolean script) {
        boolean itself = read ? !script : forms.shows(request.getRequestURI());
        if (itself) {
            return Visits.address(request);
        }
        return path(script ? request.getHeader("HX-Current-URL") : request.getHeader("Referer"));
    }

    private String path(@Nullable String url) {
        Matcher page = PAGE.matcher(url == null ? "" : url);
        return page.matches() ? returns.page(page.group(1)) : Paths.LIST;
    }
}
