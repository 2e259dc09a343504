package io.vpsmanager.api;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Origin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.MDC;

/** The outside of the API: names each call, lets it through the gate or answers why not. */
final class ApiFilter extends HttpFilter {

    private final transient Gate gate;
    private final transient QueryIds queryIds;
    private final transient ErrorAnswers errors;
    private final transient CallWatch watch;

    ApiFilter(Gate gate, QueryIds queryIds, ErrorAnswers errors, CallWatch watch) {
        this.gate = gate;
        this.queryIds = queryIds;
        this.errors = errors;
        this.watch = watch;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        CallContext context = CallContext.of(queryIds.next(), Origin.API, request.getRemoteAddr());
        CurrentCall.begin(request, context.queryId());
        response.setHeader("X-OVH-QueryID", context.queryId());
        response.setHeader("Cache-Control", "no-store");
        long start = System.nanoTime();
        try (MDC.MDCCloseable _ = MDC.putCloseable("query", context.queryId())) {
            serve(request, response, chain, context);
        } finally {
            watch.answered(
                    CurrentCall.operation(request), response.getStatus(), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain, CallContext context)
            throws IOException {
        try {
            watch.arrives(context.remoteAddress());
            CurrentCall.admit(request, gate.admit(request, response, context));
            chain.doFilter(request, new ApiResponse(request, response, errors));
        } catch (ServletException | RuntimeException failed) {
            errors.answer(request, response, failed);
        }
    }
}
