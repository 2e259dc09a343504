package io.vpsmanager.cloud.job;

import io.vpsmanager.cloud.task.Tasks;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Something that is done by itself, over and over, by one manager at a time.
 *
 * @param name of its row in the queue: it is neither kept away by another job nor fails with it
 * @param every from its end to its next beginning
 * @param run what is done; what it throws is logged, and it is done again in its turn
 */
public record PeriodicJob(String name, Duration every, Consumer<Tasks> run) {

    /** Often enough for what somebody may wait for. */
    public static final Duration OFTEN = Duration.ofSeconds(30);

    /** A job that accepts no tasks. */
    public static PeriodicJob often(String name, Runnable run) {
        return new PeriodicJob(name, OFTEN, _ -> run.run());
    }
}
