package io.vpsmanager.console.credential;

import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccessRule.Method;
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

    /** What an application wants to do with the things under a path. */
    public record Want(Subject subject, String path, List<Method> methods) {}

    /** What the things under a path are, in a customer's words. */
    public enum Subject {
        EVERYTHING,
        ACCOUNT,
        SERVERS,
        OTHER;

        static Subject of(String path) {
            return switch (path) {
                case "/*" -> EVERYTHING;
                case "/me", "/me*", "/me/*" -> ACCOUNT;
                case "/vps", "/vps*", "/vps/*" -> SERVERS;
                default -> OTHER;
            };
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

    /** Whether the application could do whatever the customer can. */
    public boolean everything() {
        return wants.stream()
                .anyMatch(want ->
                        want.subject() == Subject.EVERYTHING && want.methods().size() > 1);
    }
}
