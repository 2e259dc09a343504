package io.vpsmanager.contract.task;

import io.vpsmanager.contract.call.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A task with everything a customer may know of it.
 *
 * @param author the account that requested it, or `operator`
 * @param origin the interface it was requested through
 * @param progress a percentage
 * @param steps in order, done or not
 * @param cause what failed, if it ended in error or is stuck
 */
public record TaskDetail(
        TaskId id,
        TaskType type,
        TaskStatus end,
        int progress,
        String author,
        Origin origin,
        String queryId,
        Instant created,
        Optional<Instant> ended,
        List<TaskStep> steps,
        Optional<String> cause) {

    public TaskDetail {
        steps = List.copyOf(steps);
    }
}
