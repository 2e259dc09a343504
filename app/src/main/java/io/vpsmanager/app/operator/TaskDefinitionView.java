package io.vpsmanager.app.operator;

import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.TaskDefinition;
import java.util.List;

/** A kind of task as an operator reads it. */
record TaskDefinitionView(String kind, List<String> steps) {

    static TaskDefinitionView of(TaskDefinition kind) {
        return new TaskDefinitionView(
                kind.key(), kind.steps().stream().map(Step::name).toList());
    }
}
