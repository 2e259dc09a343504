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
        Optional<TaskType> next) {}
