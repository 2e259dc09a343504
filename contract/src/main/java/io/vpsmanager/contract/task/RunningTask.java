package io.vpsmanager.contract.task;

import java.time.Instant;
import java.util.Optional;

/**
 * The task that holds a server now.
 *
 * @param author the account that asked for it, or `operator`
 * @param stuck whether only an operator can end it
 * @param next what begins when it is done; empty: nothing waits
 */
public record RunningTask(
        TaskId id,
        TaskType type,
        int progress,
        String author,
        Instant created,
        boolean stuck,
        Optional<TaskType> next) {

    /** What an engine says at most before it is done (`Outcome.Working`). */
    private static final int LAST = 99;

    /** Whether `progress` tells how far a task is: one that should be done by now may still take any time. */
    public static boolean isMeasured(int progress) {
        return progress < LAST;
    }

    public boolean measured() {
        return isMeasured(progress);
    }
}
