package io.vpsmanager.cloud.task;

import java.time.Instant;

/** One line of a task's log: the outcome of a step. */
record StepEntry(int position, String step, Kind kind, String detail, Instant at) {

    /** The possible outcomes of a step. */
    enum Kind {
        DONE,
        FAILED,
        UNDONE,
        UNDO_FAILED
    }
}
