package io.vpsmanager.cloud.task;

import io.vpsmanager.contract.task.TaskId;

/** Where a task waits to be looked at. */
public interface TaskQueue {

    /** Has a task looked at soon, once the current transaction is committed; one that waits already is not added twice. */
    void add(TaskId task);
}
