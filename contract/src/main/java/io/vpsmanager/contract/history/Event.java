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
 * @param remoteAddress the requester's address; empty where nobody requested it
 * @param detail what exactly, in the words of the log; {@link EventData} parses several values
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

    /** The task an event is about. */
    public record AboutTask(TaskId id, TaskType type) {}
}
