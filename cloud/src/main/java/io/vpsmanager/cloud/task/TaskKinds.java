package io.vpsmanager.cloud.task;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registry: every kind of task there is. */
public final class TaskKinds {

    private final Map<String, TaskKind> kinds;

    public TaskKinds(List<TaskKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(TaskKind::key, Function.identity()));
    }

    /** The kind with this key; a task in the database always has one. */
    public TaskKind get(String key) {
        TaskKind kind = kinds.get(key);
        if (kind == null) {
            throw new IllegalStateException("task kind " + key + " is not in this version of the program");
        }
        return kind;
    }

    public List<TaskKind> list() {
        return List.copyOf(kinds.values());
    }
}
