package io.vpsmanager.engine;

import java.time.Instant;

/**
 * What was used of a disk in the mean, in a part of a {@link Window} or at one moment.
 *
 * @param at the beginning of the part, or the moment
 * @param used bytes
 * @param max the bytes it has
 */
public record DiskUsage(Instant at, double used, double max) {

    public double free() {
        return max - used;
    }
}
