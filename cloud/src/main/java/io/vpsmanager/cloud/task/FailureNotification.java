package io.vpsmanager.cloud.task;

/** Notifies that a task failed. */
public interface FailureNotification {

    /** Reports a task that ends in error, in the transaction of its end. */
    void failed(TaskRow task, String cause);
}
