package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import java.util.Optional;

/** Accepts tasks. Everything here runs inside the caller's transaction. */
public final class Tasks {

    private final TaskEngine engine;
    private final TaskStore store;
    private final VpsStore servers;
    private final TaskQueue queue;
    private final EventLog events;
    private final TaskCancellation abort;

    public Tasks(TaskEngine engine, TaskQueue queue, EventLog events) {
        this.engine = engine;
        this.store = engine.tasks();
        this.servers = engine.servers();
        this.queue = queue;
        this.events = events;
        this.abort = new TaskCancellation(engine, this, queue, events);
    }

    /** The tasks there are. */
    public TaskStore rows() {
        return store;
    }

    /** The tasks there were, with their steps. */
    public TaskHistory history() {
        return engine.history();
    }

    /**
     * Accepts a task for a server as it was just seen.
     *
     * @throws ContractException 409 when anything about the server changed meanwhile: of racing callers one wins
     */
    public TaskRow accept(String key, VpsRow seen, Author author) {
        TaskDefinition kind = engine.kinds().get(key);
        TaskRow task = store.insert(kind, seen, author);
        if (!servers.claim(seen, task.id(), kind.during(seen.state()))) {
            throw ContractException.refused(Refusal.TASK_RUNNING);
        }
        events.task(EventKind.TASK_ACCEPTED, seen.name(), task.id(), author, kind.key());
        queue.add(task.id());
        return task;
    }

    /**
     * Accepts a task that begins when the one that holds the server is done (decisions/0035).
     *
     * @throws ContractException 409 when anything about the server changed meanwhile, or another task waits already
     */
    public TaskRow acceptNext(String key, VpsRow seen, Author author) {
        TaskDefinition kind = engine.kinds().get(key);
        if (kind.waitsAs().isEmpty()) {
            throw new IllegalArgumentException("a task of kind " + kind.key() + " never waits behind another");
        }
        TaskRow task = store.insert(kind, seen, author);
        if (!servers.claimNext(seen, task.id())) {
            throw ContractException.refused(Refusal.TASK_RUNNING);
        }
        events.task(EventKind.TASK_ACCEPTED, seen.name(), task.id(), author, kind.key());
        return task;
    }

    /** Ends a task whose first step has not begun, and gives its server back. False: it has begun, or ended. */
    public boolean cancel(TaskRow task, Author author) {
        boolean cancelled = store.end(task.id(), TaskStatus.WAITING, TaskStatus.CANCELLED);
        if (cancelled) {
            if (engine.kinds().get(task.kind()).removesService(TaskStatus.CANCELLED)) {
                servers.remove(task.serviceId());
            } else if (!servers.leaveNext(task.serviceId(), task.id())) {
                Optional<TaskId> next = servers.lockNext(task.serviceId());
                servers.release(task.serviceId(), task.id(), task.stateBefore());
                next.ifPresent(waiting -> giveUp(waiting, author));
            }
            events.task(EventKind.TASK_CANCELLED, task.serviceName(), task.id(), author, task.kind());
        }
        return cancelled;
    }

    /** Gives a task up that can give everything back. False: it has ended, or ends just now. */
    public boolean abort(TaskRow task, Author author) {
        return abort.abort(task, author);
    }

    /** Ends a task that waited for one that did not come about. */
    void giveUp(TaskId waiting, Author author) {
        if (store.end(waiting, TaskStatus.WAITING, TaskStatus.CANCELLED)) {
            store.setCause(waiting, "the task it waited for was not carried out");
            TaskRow task = store.get(waiting);
            events.task(EventKind.TASK_CANCELLED, task.serviceName(), waiting, author, task.kind());
        }
    }

    /** Gives a server that no task holds to the one that waited for it, as it is now. */
    void begin(TaskRow waiting, TaskDefinition kind, VpsRow vps) {
        if (store.setStateBefore(waiting.id(), vps.state())) {
            if (!servers.claim(vps, waiting.id(), kind.during(vps.state()))) {
                throw new IllegalStateException(
                        "the server of task " + waiting.id() + " was locked, and yet it changed");
            }
            queue.add(waiting.id());
        }
    }

    /** Has a stuck task try again to give back what it took. False: it is not stuck. */
    public boolean resume(TaskRow task, Author author) {
        boolean resumed = store.resume(task.id());
        if (resumed) {
            events.task(EventKind.TASK_RESUMED, task.serviceName(), task.id(), author, task.kind());
            queue.ensure(task.id());
        }
        return resumed;
    }
}
