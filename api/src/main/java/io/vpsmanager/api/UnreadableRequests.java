package io.vpsmanager.api;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers in the API's form what the server refuses before any filter sees it: headers too large, a broken path. */
final class UnreadableRequests extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    private final EarlyErrors refusals;

    UnreadableRequests(EarlyErrors refusals) {
        this.refusals = refusals;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failed) {
        HttpServletResponse answer = response.getResponse();
        if (response.getStatus() < FIRST_ERROR
                || response.getContentWritten() > 0
                || !ofApi(request)
                || !response.setErrorReported()) {
            return;
        }
        try {
            // What Tomcat could not read it also reports as thrown; only what broke on our side is told with its cause.
            if (failed != null && response.getStatus() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                refusals.answer(request, answer, failed);
            } else {
                refusals.answer(request, answer, refusal(request, response.getStatus()));
            }
        } catch (IOException lost) {
            throw new UncheckedIOException("the client is gone before its error could be written", lost);
        }
    }

    private static ContractException refusal(Request request, int status) {
        // Tomcat itself answers a failed read, whatever the reading filter does about it.
        Exception unread = request.getCoyoteRequest().getErrorException();
        if (unread instanceof IOException) {
            return RawBody.unread(unread);
        }
        if (status == HttpServletResponse.SC_NOT_IMPLEMENTED) {
            return ContractException.of(
                    ErrorCode.INVALID_ARGUMENT,
                    "The request cannot be read: its Transfer-Encoding can be chunked, or not be there");
        }
        if (status == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED) {
            return ContractException.of(
                    ErrorCode.INVALID_ARGUMENT,
                    "The request cannot be read: its version of HTTP is not served, use HTTP/1.1");
        }
        return status == FIRST_ERROR
                ? ContractException.of(
                        ErrorCode.INVALID_ARGUMENT,
                        "The request cannot be read: its path, its query or its headers are too long or not encoded")
                : Refusals.ofStatus(status);
    }

    /** A request whose first line cannot be read has no address; it is answered as a program's. */
    private boolean ofApi(Request request) {
        String address = request.getRequestURI();
        return address == null || refusals.concern(address);
    }
}
