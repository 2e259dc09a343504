package io.vpsmanager.api;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Origin;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.MDC;

/**
 * The front of the API: names each call, lets it through the gate to its operation or answers why not. Everything else
 * passes on behind it.
 */
final class ApiFilter extends HttpFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final transient RequestValidator gate;
    private final transient OperationInvoker dispatch;
    private final transient TokenEndpoint tokens;
    private final transient EarlyErrors programs;
    private final transient ErrorAnswers errors;
    private final transient Batch batch;
    private final transient IdempotentCall idempotent;
    private final transient Descriptions descriptions;
    private final transient CallObserver watch;

    ApiFilter(EarlyErrors programs, ErrorAnswers errors, ApiForms forms, CallObserver watch) {
        this.gate = forms.gate();
        this.dispatch = forms.dispatch();
        this.tokens = forms.tokens();
        this.programs = programs;
        this.errors = errors;
        this.batch = forms.batch();
        this.idempotent = forms.idempotent();
        this.descriptions = forms.descriptions();
        this.watch = watch;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            error(request, response, chain);
            return;
        }
        // As it was written, and as the server understands it: of `/1.0/../vps` the console would know the second only.
        if (!programs.concern(request.getRequestURI()) && !programs.concern(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        long start = System.nanoTime();
        CallContext context = CallContext.of(programs.queryId(), Origin.API, request.getRemoteAddr())
                .begunAt(start);
        CurrentCall.begin(request, context.queryId());
        response.setHeader("X-OVH-QueryID", context.queryId());
        response.setHeader("Cache-Control", "no-store");
        // A browser that is led here must not render an answer as a page.
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (MDC.MDCCloseable _ = MDC.putCloseable("query", context.queryId())) {
            serve(request, response, context);
        } finally {
            watch.answered(
                    CurrentCall.operation(request), response.getStatus(), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** The server itself answers a failed read, whatever this filter does, with an error page of the console. */
    private void error(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (CurrentCall.queryId(request).isEmpty() && !programs.concern(address)) {
            chain.doFilter(request, response);
            return;
        }
        programs.answer(
                request,
                response,
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IOException unread
                        ? RawBody.unread(unread)
                        : Refusals.ofStatus(response.getStatus()));
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, CallContext context)
            throws IOException {
        try {
            watch.arrives(context.remoteAddress());
            if (!READS.contains(request.getMethod())) {
                watch.changes();
            }
            if (tokens.serves(request)) {
                CurrentCall.found(request, TokenApi.OPERATION);
                tokens.answer(request, response);
            } else if (!descriptions.answer(request, response)) {
                call(request, response, context);
            }
        } catch (IOException lost) {
            throw lost;
        } catch (Exception failed) {
            errors.answer(request, response, failed);
        }
    }

    private void call(HttpServletRequest request, HttpServletResponse response, CallContext context) throws Exception {
        ApiCall call = gate.admit(request, response, context);
        CurrentCall.admit(request, call);
        // Without a caller there is nobody to keep an idempotency key for.
        Optional<String> key = call.caller().flatMap(_ -> IdempotentCall.key(request));
        if (Batch.isAsked(request)) {
            batch.answer(request, response, call);
        } else if (key.isPresent()) {
            idempotent.serve(request, response, key.get());
        } else {
            dispatch.serve(request, response);
        }
    }
}
