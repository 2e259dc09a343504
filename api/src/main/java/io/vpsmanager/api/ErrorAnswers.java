package io.vpsmanager.api;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.ErrorKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** The one place where an error becomes an answer. */
final class ErrorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    /** What is known without a line for each call. */
    private static final Set<ErrorCode> TOLD = EnumSet.of(ErrorCode.NOT_BUILT_YET, ErrorCode.READ_ONLY);

    private final ApiJson json;

    ErrorAnswers(ApiJson json) {
        this.json = json;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Throwable failed) throws IOException {
        Map<String, Object> body = body(request, failed);
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        ContractException refusal = Refusals.of(failed);
        refusal.retryAfter()
                .ifPresent(wait -> response.setHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds()))));
        json.write(
                response,
                refusal.code().status(),
                TokenEndpoint.isAsked(request) ? OAuthRefusal.of(refusal).body() : body);
    }

    /** The error as the caller sees it; logs errors that the caller cannot fix. */
    Map<String, Object> body(HttpServletRequest request, Throwable failed) {
        ContractException refusal = Refusals.of(failed);
        ErrorCode code = refusal.code();
        log(request, code, failed);
        Map<String, Object> body = new TreeMap<>();
        body.put("class", code.wireClass());
        body.put("message", String.valueOf(refusal.getMessage()));
        body.put("httpCode", code.status() + " " + reason(code));
        body.put("errorCode", code.name());
        refusal.help().ifPresent(help -> body.put("details", Map.of("help", help)));
        return body;
    }

    /** Logs errors that the caller cannot fix for the operator, named as in the caller's answer. */
    private static void log(HttpServletRequest request, ErrorCode code, Throwable failed) {
        if (code.kind() == ErrorKind.CALLER || code.kind() == ErrorKind.CONFLICT || TOLD.contains(code)) {
            return;
        }
        LOG.error(
                "{} {} answered {}, query id {}",
                request.getMethod(),
                request.getRequestURI(),
                code,
                CurrentCall.queryId(request).orElse("unknown"),
                failed);
    }

    private static String reason(ErrorCode code) {
        HttpStatus known = HttpStatus.resolve(code.status());
        return known == null ? "Service Expired" : known.getReasonPhrase();
    }
}
