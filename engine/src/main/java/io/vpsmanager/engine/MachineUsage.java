package io.vpsmanager.engine;

import java.time.Instant;

/**
 * What a machine used in the mean, in a part of a {@link Window} or at one moment.
 *
 * @param at the beginning of the part, or the moment
 * @param memory bytes
 * @param memoryMax the bytes it has
 * @param received bytes a second
 * @param sent bytes a second
 */
public record MachineUsage(Instant at, Cpu cpu, double memory, double memoryMax, double received, double sent) {

    /** Where the time of all processors went, in percent of it. */
    public record Cpu(double user, double system, double nice, double iowait) {

        /** All that was not idle. */
        public double used() {
            return Math.min(100, user + system + nice + iowait);
        }
    }
}
