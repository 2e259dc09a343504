package io.vpsmanager.console.credential;

import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccessRule.Method;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.identity.KeyQuestion;
import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an application asks for.
 *
 * @param page this page, which takes the answer
 * @param wants what it wants to do where
 */
public record CredentialView(String page, KeyQuestion question, List<Want> wants) {

    /** From the harmless to the final. */
    private static final List<Method> ORDER = List.of(Method.GET, Method.PUT, Method.POST, Method.DELETE);

    /** Paths that only a star stands for. */
    private static final String ANY = "/" + Caller.NO_NAME;

    private static final String ANY_SERVER = "/vps/" + Caller.NO_NAME;
    private static final String ANY_OF_ACCOUNT = "/me/" + Caller.NO_NAME;

    /** What an application wants to do with the things under a path. */
    public record Want(Subject subject, String path, List<Method> methods) {}

    /** What the things under a path are, in a customer's words. */
    public enum Subject {
        EVERYTHING,
        ACCOUNT,
        SERVERS,
        /** What begins as the path does. */
        OTHER,
        /** The path and nothing else. */
        ONE;

        /** By what the path stands for, however it is written. */
        static Subject of(String path) {
            AccessRule rule = new AccessRule(Method.GET, path);
            if (rule.allows("GET", ANY)) {
                return EVERYTHING;
            } else if (rule.allows("GET", ANY_SERVER) || path.equals("/vps")) {
                return SERVERS;
            } else if (rule.allows("GET", ANY_OF_ACCOUNT) || path.equals("/me")) {
                return ACCOUNT;
            }
            return path.contains("*") ? OTHER : ONE;
        }
    }

    static CredentialView of(String page, KeyQuestion question) {
        Map<String, Set<Method>> byPath = new LinkedHashMap<>();
        for (AccessRule rule : question.rules()) {
            byPath.computeIfAbsent(rule.path(), _ -> EnumSet.noneOf(Method.class))
                    .add(rule.method());
        }
        return new CredentialView(
                page,
                question,
                byPath.entrySet().stream()
                        .map(entry -> new Want(
                                Subject.of(entry.getKey()),
                                entry.getKey(),
                                ORDER.stream()
                                        .filter(entry.getValue()::contains)
                                        .toList()))
                        .toList());
    }

    /** The site where the customer is led to, where there is one. */
    public Optional<String> site() {
        return question.redirection().map(address -> URI.create(address).getHost());
    }

    /** Whether the application could change nearly whatever the customer can, by one rule or by several. */
    public boolean everything() {
        return changes(ANY_SERVER) && changes(ANY_OF_ACCOUNT);
    }

    private boolean changes(String path) {
        return question.rules().stream()
                .anyMatch(rule ->
                        rule.method() != Method.GET && rule.allows(rule.method().wire(), path));
    }
}
