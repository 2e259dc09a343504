package io.vpsmanager.api;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.contract.form.Idempotency.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Serves `Idempotency-Key`: a POST that is sent twice is answered twice and done once. */
final class IdempotentCall {

    private static final String HEADER = "Idempotency-Key";
    private static final String FORM = "[ -~]{1,100}";

    private final Apis apis;
    private final Dispatch dispatch;
    private final ErrorAnswers errors;

    IdempotentCall(Apis apis, Dispatch dispatch, ErrorAnswers errors) {
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
        Answer answer = apis.idempotency().once(caller, key, fingerprint(request, call), new Kept(request, response));
        ApiJson.write(response, answer.status(), answer.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Each run and each refusal is written to memory of its own. */
    private final class Kept implements Idempotency.Call {

        private final HttpServletRequest request;
        private final HttpServletResponse response;

        Kept(HttpServletRequest request, HttpServletResponse response) {
            this.request = request;
            this.response = response;
        }

        @Override
        public Answer run() throws Exception {
            BufferedResponse kept = new BufferedResponse(response);
            dispatch.serve(request, kept);
            return new Answer(kept.getStatus(), kept.text());
        }

        @Override
        public Answer refuse(Exception failed) {
            BufferedResponse kept = new BufferedResponse(response);
            try {
                errors.answer(request, kept, failed);
            } catch (IOException impossible) {
                throw new UncheckedIOException("a kept answer is written to memory", impossible);
            }
            return new Answer(kept.getStatus(), kept.text());
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
