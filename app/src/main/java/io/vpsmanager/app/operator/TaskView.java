package io.vpsmanager.app.operator;

import io.vpsmanager.cloud.task.TaskRow;
import org.jspecify.annotations.Nullable;

/** A task as an operator reads it. */
record TaskView(
        long id,
        String kind,
        String service,
        String state,
        int progress,
        String author,
        String created,
        @Nullable String ended,
        @Nullable String cause) {

    static TaskView of(TaskRow task) {
        return new TaskView(
                task.id().value(),
                task.kind(),
                task.serviceName().value(),
                task.end().name(),
                task.progress(),
                task.author(),
                task.created().toString(),
                task.ended().map(Object::toString).orElse(null),
                task.cause().orElse(null));
    }
}
