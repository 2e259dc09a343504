package io.vpsmanager.api;

import io.vpsmanager.api.data.Operation;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.identity.SignedCall;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds out who is calling, and whether its key may make this call. */
final class Authentication {

    private final Supplier<Identity> identity;
    private final SignedUrls urls;

    Authentication(Supplier<Identity> identity, SignedUrls urls) {
        this.identity = identity;
        this.urls = urls;
    }

    /** The caller; empty where the operation asks for none. */
    Optional<Caller> caller(Operation operation, HttpServletRequest request, byte[] body) {
        return switch (operation.proof()) {
            case NONE -> Optional.empty();
            case APPLICATION -> {
                applicationKey(request);
                yield Optional.empty();
            }
            case SIGNED -> Optional.of(signer(request, body));
        };
    }

    private Caller signer(HttpServletRequest request, byte[] body) {
        String application = applicationKey(request);
        String consumer = header(request, "X-Ovh-Consumer");
        if (consumer.isEmpty()) {
            throw ContractException.of(
                    ErrorCode.NOT_CREDENTIAL, "You must login first: sign the call and send X-Ovh-Consumer");
        }
        Caller.Program program = identity.get()
                .authenticate(new SignedCall(
                        application,
                        consumer,
                        header(request, "X-Ovh-Timestamp"),
                        header(request, "X-Ovh-Signature"),
                        request.getMethod(),
                        urls.of(request),
                        new String(body, StandardCharsets.UTF_8)));
        if (!Batch.isAsked(request)) {
            requireRule(program, request.getMethod(), Routes.ruledPath(request));
        }
        return program;
    }

    /** Of a batch each item is held against the rules by itself. */
    static void requireRule(Caller.Program program, String method, String path) {
        if (program.rules().stream().noneMatch(rule -> rule.allows(method, path))) {
            throw ContractException.of(
                    ErrorCode.NOT_GRANTED_CALL,
                    "This call has not been granted: no access rule of this key allows " + method + " " + path);
        }
    }

    private static String applicationKey(HttpServletRequest request) {
        String key = header(request, "X-Ovh-Application");
        if (key.isEmpty()) {
            throw ContractException.of(
                    ErrorCode.INVALID_KEY, "This application key is invalid: send it as X-Ovh-Application");
        }
        return key;
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value;
    }
}
