package io.vpsmanager.cloud.task;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registry: every kind of task there is. */
public final class TaskDefinitions {

    private final Map<String, TaskDefinition> kinds;

    public TaskDefinitions(List<TaskDefinition> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(TaskDefinition::key, Function.identity()));
    }

    /** The kind with this key; a task in the database always has one. */
    public TaskDefinition get(String key) {
        TaskDefinition kind = kinds.get(key);
        if (kind == null) {
            throw new IllegalStateException("task kind " + key + " is not in this version of the program");
        }
        return kind;
    }

    public List<TaskDefinition> list() {
        return List.copyOf(kinds.values());
    }
}
