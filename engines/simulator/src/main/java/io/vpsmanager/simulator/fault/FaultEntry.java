package io.vpsmanager.simulator.fault;

import io.vpsmanager.engine.fault.Fault;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One entry of a fault file; its mistakes are {@link IllegalArgumentException} with the cure. */
final class FaultEntry {

    private static final Set<String> COMMON = Set.of("place", "subject", "kind", "times");
    private static final Pattern TIME = Pattern.compile("(\\d{1,9}) ?(ms|s|m|h)");
    private static final Map<String, ChronoUnit> UNITS =
            Map.of("ms", ChronoUnit.MILLIS, "s", ChronoUnit.SECONDS, "m", ChronoUnit.MINUTES, "h", ChronoUnit.HOURS);

    private final Map<?, ?> entry;

    private FaultEntry(Map<?, ?> entry) {
        this.entry = entry;
    }

    static FaultRule toRule(@Nullable Object entry) {
        if (!(entry instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("write `place: …` and `kind: …` under the `-`");
        }
        return new FaultEntry(map).rule();
    }

    private FaultRule rule() {
        FaultKind kind = kind();
        expectOnlyKnownKeys(kind);
        String place = text("place");
        if (place == null) {
            throw new IllegalArgumentException("`place` is missing; write for example `place: engine.reboot`");
        }
        String subject = text("subject");
        return FaultRule.of(place, subject == null ? "*" : subject, fault(kind), times());
    }

    private FaultKind kind() {
        String kind = text("kind");
        return Arrays.stream(FaultKind.values())
                .filter(known -> known.text().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        (kind == null ? "`kind` is missing" : "there is no kind '" + kind + "'") + "; write one of "
                                + Arrays.stream(FaultKind.values())
                                        .map(FaultKind::text)
                                        .collect(Collectors.joining(", "))));
    }

    private void expectOnlyKnownKeys(FaultKind kind) {
        Set<String> known = new TreeSet<>(COMMON);
        known.addAll(keysOf(kind));
        for (Object key : entry.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw new IllegalArgumentException(
                        "a " + kind.text() + " has no `" + key + "`; it may have " + String.join(", ", known));
            }
        }
    }

    private static List<String> keysOf(FaultKind kind) {
        return switch (kind) {
            case DELAY -> List.of("by");
            case FAIL -> List.of("reason", "passing");
            case HOLD, HANG, LOST_REPLY, WRONG_STATE -> List.of();
        };
    }

    private Fault fault(FaultKind kind) {
        return switch (kind) {
            case HOLD -> new Fault.Hold();
            case HANG -> new Fault.Hang();
            case DELAY -> new Fault.Delay(by());
            case FAIL -> new Fault.Fail(reason(), isPassing());
            case LOST_REPLY -> new Fault.LostReply();
            case WRONG_STATE -> new Fault.WrongState();
        };
    }

    private Duration by() {
        String text = text("by");
        Matcher matcher = TIME.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("`by` must be a time such as 500ms, 90s, 5m or 1h"
                    + (text == null ? "; it is missing" : ", not '" + text + "'"));
        }
        ChronoUnit unit = UNITS.getOrDefault(matcher.group(2), ChronoUnit.SECONDS);
        return Duration.of(Long.parseLong(matcher.group(1)), unit);
    }

    private String reason() {
        String reason = text("reason");
        return reason == null ? "failed by the fault plan" : reason;
    }

    private boolean isPassing() {
        Object passing = entry.get("passing");
        if (passing == null) {
            return false;
        }
        if (passing instanceof Boolean is) {
            return is;
        }
        throw new IllegalArgumentException("`passing` must be true or false, not '" + passing + "'");
    }

    private @Nullable Integer times() {
        Object times = entry.get("times");
        if (times == null) {
            return null;
        }
        if (times instanceof Integer number && number > 0) {
            return number;
        }
        throw new IllegalArgumentException(
                "`times` must be a whole number from 1, not '" + times + "'; leave it out for always");
    }

    private @Nullable String text(String key) {
        Object value = entry.get(key);
        return value == null ? null : value.toString();
    }
}
