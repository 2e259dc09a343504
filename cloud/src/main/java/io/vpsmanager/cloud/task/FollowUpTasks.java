package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.cloud.vps.SubscribedOptions;
import io.vpsmanager.cloud.vps.VisibleVps;
import io.vpsmanager.cloud.vps.VpsConditions;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.vps.VpsActions;
import java.util.Optional;

/**
 * Starts what follows when a task has ended (decisions/0035). Everything here runs inside the transaction of that end.
 */
public record FollowUpTasks(
        TaskEngine engine, Tasks tasks, EventLog events, FailureNotification failures, VpsConditions conditions) {

    private static final String NO_ROLE = "whoever asked for it may not act on this server any more";

    /** Goes on with the server of a task that has just ended; it is released. `waiting`: what stood behind the task. */
    void after(TaskRow ended, TaskStatus end, Optional<TaskId> waiting) {
        if (end != TaskStatus.DONE) {
            waiting.ifPresent(task -> tasks.giveUp(task, Author.manager(ended.queryId())));
            return;
        }
        VpsRow vps = engine.servers().find(ended.serviceId()).orElseThrow();
        if (waiting.isPresent()) {
            begin(engine.tasks().get(waiting.get()), vps);
        } else {
            engine.kinds().get(ended.kind()).follows(vps).ifPresent(kind -> tasks.accept(kind, vps, author(ended)));
        }
    }

    private void begin(TaskRow task, VpsRow vps) {
        TaskDefinition kind = engine.kinds().get(task.kind());
        Optional<String> refusal = refusal(task, kind, vps);
        if (refusal.isEmpty()) {
            tasks.begin(task, kind, vps);
        } else if (engine.tasks().end(task.id(), TaskStatus.WAITING, TaskStatus.ERROR)) {
            engine.tasks().setCause(task.id(), refusal.get());
            events.task(
                    EventKind.TASK_FAILED,
                    task.serviceName(),
                    task.id(),
                    Author.manager(task.queryId()),
                    task.kind() + ": " + refusal.get());
            failures.failed(task, refusal.get());
        }
    }

    /** Why a task that was allowed when requested no longer is. */
    private Optional<String> refusal(TaskRow task, TaskDefinition kind, VpsRow vps) {
        boolean operates = engine.servers().find(vps.name(), new AccountId(task.author())).stream()
                .map(VisibleVps::roles)
                .anyMatch(roles -> roles.contains(Role.ADMIN) || roles.contains(Role.TECH));
        return operates
                ? VpsActions.refusal(kind.waitsAs().orElseThrow(), conditions.of(vps, SubscribedOptions.NOTHING))
                        .map(Refusal::message)
                : Optional.of(NO_ROLE);
    }

    private static Author author(TaskRow task) {
        return new Author(task.author(), task.origin(), task.queryId(), "-");
    }
}
