package io.vpsmanager.web.ui;

import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskType;

/** What a task is called, more exactly than its type where the task knows it. */
public final class TaskName {

    /** The step that only the way into rescue mode has: its system gets a password of its own. */
    private static final String SET_PASSWORD = "setPassword";

    private TaskName() {}

    public static String of(Ui ui, TaskDetail task) {
        if (task.type() != TaskType.SET_NETBOOT || task.steps().isEmpty()) {
            return ui.text("task.type", task.type());
        }
        boolean rescue = task.steps().stream().anyMatch(step -> step.name().equals(SET_PASSWORD));
        return ui.text(rescue ? "task.rescueOn" : "task.rescueOff");
    }
}
