package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.vps.VpsState;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends a task, and sets its server to the state the engine reports. */
final class TaskCompletion {

    private static final Logger LOG = LoggerFactory.getLogger(TaskCompletion.class);

    private final TaskEngine engine;
    private final EventLog events;
    private final Engines engines;
    private final FailureNotification failures;
    private final FollowUpTasks succession;

    TaskCompletion(FollowUpTasks succession, Engines engines) {
        this.engine = succession.engine();
        this.events = succession.events();
        this.engines = engines;
        this.failures = succession.failures();
        this.succession = succession;
    }

    void end(TaskLease lease, TaskRow task, TaskStatus end) {
        boolean removes = engine.kinds().get(task.kind()).removesService(end);
        // Asked before the transaction: an engine may be slow, and a row lock must not wait for it.
        VpsState state = removes ? task.stateBefore() : observe(task);
        lease.write(() -> {
            engine.tasks().end(task.id(), task.end(), end);
            settle(task, end, removes, state);
        });
        LOG.info("{} of {} ended: {}", task.kind(), task.serviceName(), end);
    }

    private VpsState observe(TaskRow task) {
        return engine.servers()
                .find(task.serviceId())
                .map(vps -> MachineObserver.observe(engines.of(vps.datacenter()), vps.name(), task.stateBefore()))
                .orElse(task.stateBefore());
    }

    /**
     * Inside the caller's transaction. Leaves the server held: what the task took is not all given back, and an
     * operator has to see to it.
     */
    void stuck(TaskRow task, String step, String reason) {
        engine.tasks().move(task.id(), TaskStatus.UNDOING, TaskStatus.STUCK);
        LOG.error("{} of {} is stuck at undo of {}: {}", task.kind(), task.serviceName(), step, reason);
        events.task(
                EventKind.TASK_STUCK,
                task.serviceName(),
                task.id(),
                author(task),
                task.kind() + " at undo of " + step + ": " + reason);
    }

    private void settle(TaskRow task, TaskStatus end, boolean removes, VpsState state) {
        if (removes) {
            engine.servers().remove(task.serviceId());
            events.task(EventKind.SERVICE_REMOVED, task.serviceName(), task.id(), author(task), task.kind());
        } else {
            Optional<TaskId> waiting = engine.servers().lockNext(task.serviceId());
            engine.servers().release(task.serviceId(), task.id(), state);
            succession.after(task, end, waiting);
        }
        if (end == TaskStatus.DONE) {
            engine.tasks().setProgress(task, 100);
            events.task(EventKind.TASK_DONE, task.serviceName(), task.id(), author(task), task.kind());
        } else if (end == TaskStatus.CANCELLED) {
            events.task(EventKind.TASK_CANCELLED, task.serviceName(), task.id(), author(task), task.kind());
        } else {
            String cause = engine.tasks().get(task.id()).cause().orElse("");
            events.task(EventKind.TASK_FAILED, task.serviceName(), task.id(), author(task), task.kind() + ": " + cause);
            if (!removes) {
                failures.failed(task, cause);
            }
        }
    }

    private static Author author(TaskRow task) {
        return Author.manager(task.queryId());
    }
}
