package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.task.TaskStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Aborts tasks of kinds that can release everything. Everything here runs inside the caller's transaction. */
public record TaskCancellation(TaskEngine engine, Tasks tasks, TaskQueue queue, EventLog events) {

    /** Aborts a task. False: it has ended, or is just ending. */
    boolean abort(TaskRow task, Author author) {
        return switch (task.end()) {
            // It may start between the read and the cancellation.
            case WAITING -> tasks.cancel(task, author) || giveUp(engine.tasks().get(task.id()), author);
            case RUNNING -> giveUp(task, author);
            case UNDOING, DONE, CANCELLED, ERROR, STUCK -> false;
        };
    }

    private boolean giveUp(TaskRow seen, Author author) {
        // First the task, as runners do, so that neither waits for the other.
        engine.tasks().lock(seen.id());
        TaskRow task = engine.tasks().get(seen.id());
        List<StepEntry> entries = engine.log().list(task.id());
        Set<String> known = entries.stream().map(StepEntry::step).collect(Collectors.toSet());
        Optional<Step> present = engine.kinds().get(task.kind()).steps().stream()
                .filter(step -> !known.contains(step.name()))
                .findFirst();
        if (task.end() != TaskStatus.RUNNING || present.isEmpty()) {
            return false;
        }
        // It may have taken something already: logged as failed, it is undone like one that did.
        engine.log().append(task.id(), entries.size(), present.get().name(), StepEntry.Kind.FAILED, "aborted");
        engine.tasks().abort(task.id());
        events.task(EventKind.TASK_ABORTED, task.serviceName(), task.id(), author, task.kind());
        queue.ensure(task.id());
        return true;
    }
}
