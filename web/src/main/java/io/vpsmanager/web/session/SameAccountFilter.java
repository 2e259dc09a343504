package io.vpsmanager.web.session;

import io.vpsmanager.contract.identity.Session;
import io.vpsmanager.web.path.Paths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form that was drawn for one account and would be carried out on another, which signed in meanwhile in
 * another tab.
 */
final class SameAccountFilter extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final RequestedPage asked;
    private final RefusedForm.Answering refusals;

    SameAccountFilter(RequestedPage asked, RefusedForm.Answering refusals) {
        this.asked = asked;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Session> session = SessionFilter.session(request);
        // A sign-in form names its own account.
        boolean free = READS.contains(request.getMethod())
                || session.isEmpty()
                || request.getRequestURI().equals(Paths.SIGN_IN);
        if (free || FormToken.isOf(request, session)) {
            chain.doFilter(request, response);
            return;
        }
        refusals.answer(new RefusedForm(HttpServletResponse.SC_CONFLICT, asked.of(request), false), request, response);
    }
}
