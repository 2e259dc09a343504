package io.vpsmanager.cloud.task;

/** Who is told that a task failed. */
public interface FailureNotification {

    /** Tells of a task that ends in error, in the transaction of its end. */
    void failed(TaskRow task, String cause);
}
