package io.vpsmanager.simulator;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.StepId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step as it stands.
 *
 * @param held begun under a hold, and waits for its release
 * @param flips the machine's power is to be found flipped at its end
 */
record Step(StepId id, Order order, boolean held, boolean flips, Span span) {

    /** From when to when: `due` by plan, `ended` in truth. */
    record Span(Instant started, Instant due, @Nullable Instant ended) {

        int percent(Instant now) {
            long whole = Duration.between(started, due).toMillis();
            long past = Duration.between(started, now).toMillis();
            return whole <= 0 ? 99 : Math.clamp(past * 100 / whole, 0, 99);
        }
    }

    /** What belongs to this step and is done with it, in the same time. */
    Step of(Order part) {
        return new Step(new StepId(id.value() + "/" + part.action().method()), part, false, false, span);
    }

    boolean isEnded() {
        return span.ended() != null;
    }

    int percent(Instant now) {
        return span.percent(now);
    }

    /**
     * What a step is to do.
     *
     * @param server the server concerned, as the fault plan and the counts name it
     * @param subject the machine or the disk it is done to
     * @param boot what to start, where something is started
     */
    record Order(
            Action action,
            String server,
            String subject,
            @Nullable BootMode boot) {}
}
