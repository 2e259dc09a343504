package io.vpsmanager.console.task;

import io.vpsmanager.console.ui.Ui;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskStep;
import io.vpsmanager.contract.vps.VpsSummary;
import java.time.Duration;
import java.time.Instant;

/**
 * A task.
 *
 * @param author who asked for it, as the reader calls them
 */
record TaskView(VpsSummary vps, TaskDetail task, String author, Instant now) {

    /** Longer than any task should take. */
    private static final Duration FOLLOWED = Duration.ofMinutes(20);

    /** Seconds until the browser asks again, 0 for never. */
    int poll() {
        return task.end().ended() || task.created().plus(FOLLOWED).isBefore(now) ? 0 : 2;
    }

    boolean givenUp() {
        return !task.end().ended() && poll() == 0;
    }

    long minutes() {
        return FOLLOWED.toMinutes();
    }

    /** What a step is called; a step that this version has no words for keeps its own name. */
    String step(Ui ui, TaskStep step) {
        String key = "task.step." + step.name();
        return ui.words().has(key) ? ui.text(key) : step.name();
    }
}
