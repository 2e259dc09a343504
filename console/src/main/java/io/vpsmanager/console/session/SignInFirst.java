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

/** Leads to the sign-in page and back to the page asked for; a script is told to leave its page, not given a form for a tile. */
final class SignInFirst implements AuthenticationEntryPoint {

    private static final Pattern PAGE = Pattern.compile("https?://[^/]+(/[^#]*).*");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", Paths.signIn(page(request.getHeader("HX-Current-URL"))));
            return;
        }
        boolean read = request.getMethod().equals("GET");
        response.sendRedirect(Paths.signIn(read ? Visits.address(request) : Paths.LIST));
    }

    private static String page(@Nullable String currentUrl) {
        Matcher page = PAGE.matcher(currentUrl == null ? "" : currentUrl);
        return page.matches() ? page.group(1) : Paths.LIST;
    }
}
