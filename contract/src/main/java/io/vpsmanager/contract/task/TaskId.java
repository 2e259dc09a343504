package io.vpsmanager.contract.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a task, unique over all servers. */
public record TaskId(@JsonValue long value) {

    @JsonCreator
    public static TaskId of(long value) {
        return new TaskId(value);
    }

    /** Parses a path variable. */
    public static TaskId valueOf(String value) {
        return new TaskId(Long.parseLong(value));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
