package io.vpsmanager.contract.task;

import java.time.Instant;
import java.util.Optional;

/**
 * One step of a task.
 *
 * @param name the step's key, such as `reboot` or `takeAddress`; the console has a text for each
 * @param at when it reached this status
 */
public record TaskStep(String name, Standing standing, Optional<Instant> at) {

    /** The status of a step. */
    public enum Standing {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        UNDONE
    }
}
