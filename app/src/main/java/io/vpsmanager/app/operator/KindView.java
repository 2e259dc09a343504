package io.vpsmanager.app.operator;

import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.TaskKind;
import java.util.List;

/** A kind of task as an operator reads it. */
record KindView(String kind, List<String> steps) {

    static KindView of(TaskKind kind) {
        return new KindView(kind.key(), kind.steps().stream().map(Step::name).toList());
    }
}
