package io.vpsmanager.cloud.task;

import java.time.Instant;

/** One line of a task's log: what became of a step. */
record StepEntry(int position, String step, Kind kind, String detail, Instant at) {

    /** What can become of a step. */
    enum Kind {
        DONE,
        FAILED,
        UNDONE,
        UNDO_FAILED
    }
}
