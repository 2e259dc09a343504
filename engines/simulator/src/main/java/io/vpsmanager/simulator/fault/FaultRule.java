package io.vpsmanager.simulator.fault;

import io.vpsmanager.engine.fault.Fault;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to go wrong, where, and how often.
 *
 * @param place a place of {@link io.vpsmanager.engine.fault.FaultPlan}; `*` stands for any text
 * @param subject the name of the server concerned; `*` stands for any text
 * @param times how often it is shown; null for always
 */
public record FaultRule(
        String place, String subject, Fault fault, @Nullable Integer times) {

    private static final Pattern PLACE = Pattern.compile("(engine|step|undo|read)\\..+|answer\\.once|.*\\*.*");

    public FaultRule {
        if (place.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("a fault rule needs a place and a subject; * stands for any");
        }
        if (times != null && times < 1) {
            throw new IllegalArgumentException("a fault is shown 1 time or more, not " + times);
        }
        if (fault instanceof Fault.Delay(Duration by) && !by.isPositive()) {
            throw new IllegalArgumentException("a delay must be longer than 0");
        }
    }

    /** A new rule, refused where nothing ever asks at its place; one that is kept already is read as it is. */
    public static FaultRule of(String place, String subject, Fault fault, @Nullable Integer times) {
        if (!PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException(
                    "place can be engine.…, step.…, undo.…, read.… or answer.once, or have a * in it; not " + place);
        }
        return new FaultRule(place, subject, fault, times);
    }

    boolean matches(String askedPlace, String askedSubject) {
        return Wildcard.matches(place, askedPlace) && Wildcard.matches(subject, askedSubject);
    }
}
