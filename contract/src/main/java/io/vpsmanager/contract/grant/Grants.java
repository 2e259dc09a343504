package io.vpsmanager.contract.grant;

import io.vpsmanager.contract.call.AccessRule;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes rules by the operations of the contract that they match. */
public final class Grants {

    /** The operations, with what each allows by itself. */
    private static final List<Granted> OPERATIONS = GrantedOperations.TABLE
            .lines()
            .map(line -> Granted.of(line.split(" ", -1)))
            .toList();

    private Grants() {}

    private record Granted(AccessRule.Method method, String path, PathTemplate template, Set<GrantKind> kinds) {

        static Granted of(String... words) {
            Set<GrantKind> kinds = Arrays.stream(words)
                    .skip(2)
                    .map(GrantKind::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(GrantKind.class)));
            return new Granted(AccessRule.Method.valueOf(words[0]), words[1], PathTemplate.of(words[1]), kinds);
        }

        boolean metBy(AccessRule rule) {
            return rule.method() == method && template.meets(rule.path());
        }
    }

    /** What rules allow together, strongest first. */
    public static Set<GrantKind> of(Collection<AccessRule> rules) {
        Set<GrantKind> kinds = EnumSet.noneOf(GrantKind.class);
        boolean confirms = false;
        for (Granted operation : OPERATIONS) {
            boolean confirmation = operation.path().equals(GrantedOperations.CONFIRMATION);
            // Skip operations that add nothing new.
            if ((confirmation || !kinds.containsAll(operation.kinds()))
                    && rules.stream().anyMatch(operation::metBy)) {
                kinds.addAll(operation.kinds());
                confirms |= confirmation;
            }
        }
        if (confirms && kinds.contains(GrantKind.MAILS)) {
            // Whoever may confirm, and read the mail that allows it, needs nobody else.
            kinds.add(GrantKind.TERMINATION);
        }
        if (kinds.contains(GrantKind.TERMINATION)) {
            kinds.remove(GrantKind.TERMINATION_ASKED);
        }
        if (rules.stream().anyMatch(rule -> OPERATIONS.stream().noneMatch(operation -> operation.metBy(rule)))) {
            kinds.add(GrantKind.NOTHING);
        }
        return kinds;
    }

    /** The operations that are distinguished, each written `GET /vps/{serviceName}`, with what it allows by itself. */
    public static Map<String, Set<GrantKind>> operations() {
        return OPERATIONS.stream()
                .collect(Collectors.toMap(operation -> operation.method() + " " + operation.path(), Granted::kinds));
    }
}
