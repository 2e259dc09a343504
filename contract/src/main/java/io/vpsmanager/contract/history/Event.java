package io.vpsmanager.contract.history;

import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskType;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a server.
 *
 * @param author an account, `operator`, or `manager` for what the program does by itself
 * @param remoteAddress from where it was asked; empty where nobody asked
 * @param detail what exactly, in the words of the log; {@link EventData} reads what has several values
 */
public record Event(
        long id,
        Instant at,
        EventKind kind,
        Optional<AboutTask> task,
        String author,
        Origin origin,
        Optional<String> remoteAddress,
        String queryId,
        String detail) {

    /** The task an event tells of. */
    public record AboutTask(TaskId id, TaskType type) {}
}
