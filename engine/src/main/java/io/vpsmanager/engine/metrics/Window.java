package io.vpsmanager.engine.metrics;

import java.time.Duration;
import java.time.Instant;

/**
 * A period divided into equal parts.
 *
 * @param part how long each is
 * @param parts how many there are
 */
public record Window(Instant from, Duration part, int parts) {

    public Window {
        if (!part.isPositive() || parts < 1) {
            throw new IllegalArgumentException("a window has at least one part, of some length");
        }
    }

    /** The beginning of a part, the first being 0. */
    public Instant at(int index) {
        return from.plus(part.multipliedBy(index));
    }

    public Instant to() {
        return at(parts);
    }
}
