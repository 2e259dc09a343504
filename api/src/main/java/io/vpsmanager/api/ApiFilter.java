package io.vpsmanager.api;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Origin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The outside of the API: names each call, lets it through the gate or answers why not. */
final class ApiFilter extends HttpFilter {

    private final transient Gate gate;
    private final transient TokenEndpoint tokens;
    private final transient QueryIds queryIds;
    private final transient ErrorAnswers errors;

    ApiFilter(Gate gate, TokenEndpoint tokens, QueryIds queryIds, ErrorAnswers errors) {
        this.gate = gate;
        this.tokens = tokens;
        this.queryIds = queryIds;
        this.errors = errors;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        CallContext context = CallContext.of(queryIds.next(), Origin.API, request.getRemoteAddr());
        CurrentCall.begin(request, context.queryId());
        response.setHeader("X-OVH-QueryID", context.queryId());
        response.setHeader("Cache-Control", "no-store");
        try {
            if (tokens.serves(request)) {
                tokens.answer(request, response);
                return;
            }
            CurrentCall.admit(request, gate.admit(request, response, context));
            chain.doFilter(request, new ApiResponse(request, response, errors));
        } catch (ServletException | RuntimeException failed) {
            errors.answer(request, response, failed);
        }
    }
}
