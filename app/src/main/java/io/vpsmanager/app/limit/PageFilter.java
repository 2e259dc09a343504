package io.vpsmanager.app.limit;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Network;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.MDC;

/** Limits the rate of each address that requests the console's pages; the API limits its own calls. */
public final class PageFilter extends HttpFilter {

    /** Files cost little, the API answers in its own form, and the operator door is for this machine only. */
    private static final List<String> OTHERS =
            List.of("/assets/", "/1.0/", "/v1/", "/v2/", "/auth/oauth2/", "/operator/");

    private final transient RateLimiter addresses;

    public PageFilter(RateLimiter addresses) {
        this.addresses = addresses;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (OTHERS.stream().noneMatch(request.getRequestURI()::startsWith)) {
                addresses.take(Network.of(request.getRemoteAddr()));
            }
        } catch (ContractException tooMany) {
            response.setHeader(
                    "Retry-After",
                    Long.toString(tooMany.retryAfter().orElseThrow().toSeconds()));
            response.sendError(tooMany.code().status());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            // The thread serves another request next.
            MDC.clear();
        }
    }
}
