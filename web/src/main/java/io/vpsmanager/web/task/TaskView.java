package io.vpsmanager.web.task;

import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskStep;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.ui.Support;
import io.vpsmanager.web.ui.Ui;
import java.time.Instant;

/**
 * A task.
 *
 * @param support who helps when it lasts too long
 */
record TaskView(VpsSummary vps, TaskDetail task, Instant now, Support support) {

    private static final int QUICK = 2;
    /** Nothing happens to a stuck task until somebody takes it up. */
    private static final int SLOW = 60;

    /** Seconds until the browser asks again, 0 for never. */
    int poll() {
        if (task.end() == TaskStatus.STUCK) {
            return SLOW;
        }
        return task.end().ended() || support.overdue(task.created(), now) ? 0 : QUICK;
    }

    /** The key of the text that says how it ended without success. */
    String failure() {
        return switch (task.end()) {
            case STUCK -> "task.stuck";
            case CANCELLED -> "task.notDone";
            case WAITING, RUNNING, UNDOING, DONE, ERROR -> "task.failed";
        };
    }

    boolean givenUp() {
        return !task.end().ended() && poll() == 0;
    }

    /** What a step is called; a step that this version has no words for keeps its own name. */
    String step(Ui ui, TaskStep step) {
        String key = "task.step." + step.name();
        return ui.words().has(key) ? ui.text(key) : step.name();
    }
}
