package io.vpsmanager.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Keeps what was typed into a form whose token is no longer valid, as {@link LoginEntryPoint} does where the session
 * has ended.
 */
final class InvalidTokenHandler implements AccessDeniedHandler {

    private static final Pattern ORIGIN = Pattern.compile("https?://(.+)");

    private final Drafts drafts;
    private final RequestedPage asked;
    private final RefusedForm.Answering refusals;

    InvalidTokenHandler(Drafts drafts, RequestedPage asked, RefusedForm.Answering refusals) {
        this.drafts = drafts;
        this.asked = asked;
        this.refusals = refusals;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        // Without its token a form may be another site's, which must not write into ours (decisions/0011).
        if (denied instanceof CsrfException && isOurs(request)) {
            String page = asked.of(request);
            boolean kept = drafts.keep(request, response, page);
            refusals.answer(new RefusedForm(HttpServletResponse.SC_FORBIDDEN, page, kept), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** By what browsers say and pages cannot: over plain HTTP some name the origin alone. */
    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        Matcher origin =
                ORIGIN.matcher(Optional.ofNullable(request.getHeader("Origin")).orElse(""));
        return origin.matches() && origin.group(1).equals(request.getHeader("Host"));
    }
}
