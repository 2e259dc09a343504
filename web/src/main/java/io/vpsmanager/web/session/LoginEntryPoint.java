package io.vpsmanager.web.session;

import io.vpsmanager.web.path.Paths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Leads to the sign-in page and back to the page asked for, with what was typed there; instructs a script to leave its
 * page, instead of giving it a form for a tile.
 */
final class LoginEntryPoint implements AuthenticationEntryPoint {

    private final Cookies cookies;
    private final Drafts drafts;
    private final RequestedPage asked;

    LoginEntryPoint(Cookies cookies, Drafts drafts, RequestedPage asked) {
        this.cookies = cookies;
        this.drafts = drafts;
        this.asked = asked;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        boolean script = request.getHeader("HX-Request") != null;
        boolean read = request.getMethod().equals("GET");
        String page = asked.of(request);
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
}
