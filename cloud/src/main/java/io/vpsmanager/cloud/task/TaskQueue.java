package io.vpsmanager.cloud.task;

import io.vpsmanager.contract.task.TaskId;

/** The queue of tasks to run. */
public interface TaskQueue {

    /** Has a new task looked at soon, once the current transaction is committed. */
    void add(TaskId task);

    /** Has a task looked at soon, as {@link #add} does, where it does not wait already. */
    void ensure(TaskId task);
}
