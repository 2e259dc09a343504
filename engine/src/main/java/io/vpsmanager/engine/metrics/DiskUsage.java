package io.vpsmanager.engine.metrics;

import java.time.Instant;

/**
 * The mean usage of a disk, in a part of a {@link Window} or at one moment.
 *
 * @param at the beginning of the part, or the moment
 * @param used bytes
 * @param max its size in bytes
 */
public record DiskUsage(Instant at, double used, double max) {

    public double free() {
        return max - used;
    }
}
