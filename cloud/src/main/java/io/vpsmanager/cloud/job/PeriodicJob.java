package io.vpsmanager.cloud.job;

import io.vpsmanager.cloud.task.Tasks;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A job that runs periodically, on one manager at a time.
 *
 * @param name of its row in the queue: no other job blocks it or makes it fail
 * @param every from its end to its next start
 * @param run the work; an exception is logged, and the job runs again at its next time
 */
public record PeriodicJob(String name, Duration every, Consumer<Tasks> run) {

    /** Often enough for work that somebody may be waiting for. */
    public static final Duration OFTEN = Duration.ofSeconds(30);

    /** A job that accepts no tasks. */
    public static PeriodicJob often(String name, Runnable run) {
        return new PeriodicJob(name, OFTEN, _ -> run.run());
    }
}
