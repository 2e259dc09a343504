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
import java.util.Set;
import java.util.function.Supplier;

/** Finds out who is calling, and whether its key may make this call. */
final class Authentication {

    private static final String BEARER = "Bearer ";

    /** Calls by which a key reads or revokes itself need no rule: OVHcloud's clients begin with them. */
    private static final Set<Operation.Key> OF_THE_KEY_ITSELF = Set.of(
            new Operation.Key("GET", "/auth/currentCredential"),
            new Operation.Key("GET", "/auth/details"),
            new Operation.Key("POST", "/auth/logout"));

    private final Supplier<Identity> identity;
    private final SignedUrls urls;
    private final SessionReads sessions;

    Authentication(Supplier<Identity> identity, ApiSettings settings) {
        this.identity = identity;
        this.urls = new SignedUrls(settings);
        this.sessions = new SessionReads(identity, settings);
    }

    /** The caller; empty where the operation asks for none. */
    Optional<Caller> caller(Operation operation, HttpServletRequest request, byte[] body) {
        return switch (operation.proof()) {
            case NONE -> Optional.empty();
            case APPLICATION -> {
                identity.get().checkApplication(applicationKey(request));
                yield Optional.empty();
            }
            case SIGNED -> {
                Caller caller = sessions.caller(request).orElseGet(() -> program(request, body));
                if (!OF_THE_KEY_ITSELF.contains(operation.key())) {
                    requireRule(caller, request);
                }
                yield Optional.of(caller);
            }
        };
    }

    private Caller program(HttpServletRequest request, byte[] body) {
        String authorization = header(request, "Authorization");
        if (authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return identity.get()
                    .authenticate(authorization.substring(BEARER.length()).strip(), request.getRemoteAddr());
        }
        return signer(request, body);
    }

    private Caller.Program signer(HttpServletRequest request, byte[] body) {
        String application = applicationKey(request);
        String consumer = header(request, "X-Ovh-Consumer");
        if (consumer.isEmpty()) {
            throw ContractException.withHelp(
                    ErrorCode.NOT_CREDENTIAL, "You must login first", "Sign the call and send X-Ovh-Consumer");
        }
        return identity.get()
                .authenticate(new SignedCall(
                        application,
                        consumer,
                        header(request, "X-Ovh-Timestamp"),
                        header(request, "X-Ovh-Signature"),
                        request.getMethod(),
                        urls.of(request),
                        new String(body, StandardCharsets.UTF_8),
                        request.getRemoteAddr()));
    }

    /** Checks each item of a batch against the rules separately. */
    private static void requireRule(Caller caller, HttpServletRequest request) {
        if (!Batch.isAsked(request)) {
            requireRule(caller, request.getMethod(), Routes.ruledPath(request));
        }
    }

    static void requireRule(Caller caller, String method, String path) {
        if (!caller.mayCall(method, path)) {
            throw ContractException.withHelp(
                    ErrorCode.NOT_GRANTED_CALL,
                    "This call has not been granted",
                    "No access rule of this key allows " + method + " " + path);
        }
    }

    /** Whole objects are what the item operation answers, so a key that may read names only does not get them. */
    static void requireItemRule(Caller caller, String listPath) {
        if (!caller.mayCallEach("GET", listPath)) {
            throw ContractException.withHelp(
                    ErrorCode.NOT_GRANTED_CALL,
                    "This call has not been granted",
                    "Whole objects need access rules for GET " + listPath + " and GET " + listPath + "/*");
        }
    }

    private static String applicationKey(HttpServletRequest request) {
        String key = header(request, "X-Ovh-Application");
        if (key.isEmpty()) {
            throw ContractException.withHelp(
                    ErrorCode.INVALID_KEY, "This application key is invalid", "Send it as X-Ovh-Application");
        }
        return key;
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value;
    }
}
