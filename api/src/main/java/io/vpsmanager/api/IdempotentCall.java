package io.vpsmanager.api;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.contract.form.Idempotency.Answer;
import io.vpsmanager.contract.value.ServiceName;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Serves `Idempotency-Key`: a POST sent twice is answered twice and executed once. */
final class IdempotentCall {

    private static final String HEADER = "Idempotency-Key";
    private static final String FORM = "[ -~]{1,100}";

    private final Apis apis;
    private final OperationInvoker dispatch;
    private final ErrorAnswers errors;

    IdempotentCall(Apis apis, OperationInvoker dispatch, ErrorAnswers errors) {
        this.apis = apis;
        this.dispatch = dispatch;
        this.errors = errors;
    }

    /** The key of a POST. On other methods, which can be repeated anyway, the header means nothing. */
    static Optional<String> key(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (key == null || !request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        if (!key.matches(FORM)) {
            throw ContractException.invalid(
                    HEADER, "The header " + HEADER + " must have 1 to 100 printable ASCII characters");
        }
        return Optional.of(key);
    }

    void serve(HttpServletRequest request, HttpServletResponse response, String key) throws IOException {
        ApiCall call = CurrentCall.get(request);
        Caller caller = call.caller().orElseThrow(() -> new IllegalStateException("a key without a caller"));
        Kept kept = new Kept(request, response);
        Answer answer = apis.idempotency().once(caller, key, fingerprint(request, call), kept);
        if (!kept.gave(answer)) {
            admit(request, call, caller);
        }
        ApiJson.write(response, answer.status(), answer.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Callers that lost the right to a service since the first call get no kept answer: it may contain a secret. */
    private void admit(HttpServletRequest request, ApiCall call, Caller caller) {
        Routes.variable(call.operation(), request, "serviceName")
                .ifPresent(service ->
                        apis.guard(caller, call.context()).admit(new ServiceName(service), dispatch.right(call)));
    }

    /** Each run and each refusal has its own buffer. */
    private final class Kept implements Idempotency.Call {

        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private Optional<Answer> last = Optional.empty();

        Kept(HttpServletRequest request, HttpServletResponse response) {
            this.request = request;
            this.response = response;
        }

        /** False of an answer that the first call of the key was given: what ran here may have been undone since. */
        boolean gave(Answer answer) {
            return last.equals(Optional.of(answer));
        }

        private Answer given(BufferedResponse kept) {
            Answer answer = new Answer(kept.getStatus(), kept.text());
            last = Optional.of(answer);
            return answer;
        }

        @Override
        public Answer run() throws Exception {
            BufferedResponse kept = new BufferedResponse(response);
            dispatch.serve(request, kept);
            return given(kept);
        }

        @Override
        public Answer refuse(Exception failed) {
            BufferedResponse kept = new BufferedResponse(response);
            try {
                errors.answer(request, kept, failed);
            } catch (IOException impossible) {
                throw new UncheckedIOException("a kept answer is written to memory", impossible);
            }
            return given(kept);
        }
    }

    private static String fingerprint(HttpServletRequest request, ApiCall call) {
        String query = request.getQueryString();
        String whole = String.join(
                "\n",
                request.getMethod(),
                Routes.ruledPath(request),
                query == null ? "" : query,
                call.body().toString());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
