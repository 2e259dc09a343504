package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.engine.Fence;
import java.util.function.Supplier;

/**
 * The right of one runner to work on a task, until somebody takes the task over.
 *
 * <p>A runner that was paused does not know that it lost it: what it writes goes through {@link #write}, what it asks of an engine
 * carries {@link #fence}, and both are refused then.
 */
final class TaskLease {

    private final CloudDatabase database;
    private final TaskStore tasks;
    private final TaskId task;
    private final long epoch;

    TaskLease(CloudDatabase database, TaskStore tasks, TaskId task, long epoch) {
        this.database = database;
        this.tasks = tasks;
        this.task = task;
        this.epoch = epoch;
    }

    TaskId task() {
        return task;
    }

    long epoch() {
        return epoch;
    }

    Fence fence() {
        return new Fence("task-" + task, epoch);
    }

    /** The same runner's lease of the task as it goes on after this: calls under this one are refused from then on. */
    TaskLease next() {
        return new TaskLease(database, tasks, task, epoch + 1);
    }

    /**
     * The task as it is now.
     *
     * @throws LeaseLostException somebody has taken it over
     */
    TaskRow read() {
        TaskRow now = tasks.get(task);
        if (now.epoch() != epoch) {
            throw lost();
        }
        return now;
    }

    /**
     * Writes in one transaction, during which nobody takes the task over.
     *
     * @throws LeaseLostException somebody has; nothing is written
     */
    <T> T write(Supplier<T> body) {
        return database.transaction().execute(_ -> {
            hold();
            return body.get();
        });
    }

    /** The same without an answer. */
    void write(Runnable body) {
        database.transaction().executeWithoutResult(_ -> {
            hold();
            body.run();
        });
    }

    private void hold() {
        if (!tasks.lock(task, epoch)) {
            throw lost();
        }
    }

    LeaseLostException lost() {
        return new LeaseLostException("the work on task " + task + " under lease " + epoch + " is another's");
    }
}
