package io.vpsmanager.web.session;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.identity.Session;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds the session of the request's cookie. Nothing of a session is kept in this process. */
final class SessionFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionFilter.class);
    private static final String SESSION = Session.class.getName();

    private final Apis apis;
    private final Cookies cookies;

    SessionFilter(Apis apis, Cookies cookies) {
        this.apis = apis;
        this.cookies = cookies;
    }

    static Optional<Session> session(HttpServletRequest request) {
        return Optional.ofNullable((Session) request.getAttribute(SESSION));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Session> session;
        try {
            session = cookies.session(request).flatMap(apis.identity()::findSession);
        } catch (ContractException e) {
            // Before any handler: a busy database is the same answer here as it is behind one.
            LOG.error("the session of {} {} could not be looked up", request.getMethod(), request.getRequestURI(), e);
            response.sendError(e.code().status());
            return;
        }
        session.ifPresent(found -> {
            request.setAttribute(SESSION, found);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new PreAuthenticatedAuthenticationToken(found.caller(), "", List.of()));
            SecurityContextHolder.setContext(context);
        });
        try {
            chain.doFilter(request, response);
        } finally {
            // Put by ConsoleRequestResolver; this thread may serve another request next.
            MDC.remove("query");
        }
    }
}
