package io.vpsmanager.contract.task;

import java.time.Instant;
import java.util.Optional;

/**
 * The task that currently holds a server.
 *
 * @param author the account that requested it, or `operator`
 * @param stuck whether only an operator can end it
 * @param next what starts when it is done; empty: nothing is waiting
 */
public record RunningTask(
        TaskId id,
        TaskType type,
        int progress,
        String author,
        Instant created,
        boolean stuck,
        Optional<TaskType> next) {

    /** The maximum an engine reports before it is done (`Outcome.Working`). */
    private static final int LAST = 99;

    /** Whether `progress` says how far a task is: one that should be done by now may still take any time. */
    public static boolean isMeasured(int progress) {
        return progress < LAST;
    }

    public boolean measured() {
        return isMeasured(progress);
    }
}
