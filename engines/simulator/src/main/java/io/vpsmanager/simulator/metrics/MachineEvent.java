package io.vpsmanager.simulator.metrics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a machine or to a disk of it.
 *
 * @param subject the disk or the snapshot it was done to; of other deeds the machine
 * @param end when it took effect; null while it does not
 */
public record MachineEvent(
        Kind kind, String subject, Instant begin, @Nullable Instant end) {

    /** What was done. */
    public enum Kind {
        MAKE_DISK,
        REMOVE_DISK,
        REMOVE_MACHINE,
        /** Starts it in any way; ends with its own system running. */
        RUN,
        /** The same, with the rescue system. */
        RUN_RESCUE,
        STOP,
        /** Puts a fresh system on the disk it starts from, and runs that. */
        INSTALL,
        KEEP_COPY,
        RETURN_TO_COPY,
        /** Turns its power over, as if somebody had pulled the plug. */
        FLIP
    }
}
