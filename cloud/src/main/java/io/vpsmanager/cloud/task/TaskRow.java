package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A task as stored.
 *
 * @param kind the key of its kind
 * @param attempts how often the current step failed
 * @param stateBefore the server's state when the task was accepted
 * @param aborted whether somebody aborted it
 * @param epoch which lease of it is the newest; 0 before the first
 * @param holder who works on it under that lease; empty: whoever looks next takes a new one
 */
public record TaskRow(
        TaskId id,
        String kind,
        ServiceId serviceId,
        ServiceName serviceName,
        TaskStatus end,
        int progress,
        int attempts,
        VpsState stateBefore,
        String author,
        Origin origin,
        String queryId,
        Instant created,
        Optional<Instant> ended,
        Optional<String> cause,
        boolean aborted,
        long epoch,
        Optional<String> holder) {

    /** What the task is on the wire; a kind of our own is `internalTask`. */
    public TaskType type() {
        return type(kind);
    }

    static TaskType type(String kind) {
        return Columns.taskType(kind);
    }

    /** Whether it is idle or finished. */
    boolean isAtRest() {
        return switch (end) {
            case WAITING, RUNNING, UNDOING -> false;
            case DONE, CANCELLED, ERROR, STUCK -> true;
        };
    }

    /** The status of the task, in OVHcloud's terms. */
    public TaskState wireState() {
        return switch (end) {
            case WAITING -> TaskState.TODO;
            case RUNNING, UNDOING -> TaskState.DOING;
            case DONE -> TaskState.DONE;
            case CANCELLED -> TaskState.CANCELLED;
            case ERROR -> TaskState.ERROR;
            case STUCK -> TaskState.BLOCKED;
        };
    }

    /** The task on the wire. */
    public Task task() {
        return new Task(created.atOffset(ZoneOffset.UTC), id, progress, wireState(), type());
    }
}
