package io.vpsmanager.engine.metrics;

import java.time.Instant;

/**
 * The mean usage of a machine, in a part of a {@link Window} or at one moment.
 *
 * @param at the beginning of the part, or the moment
 * @param memory bytes
 * @param memoryMax its total memory in bytes
 * @param received bytes a second
 * @param sent bytes a second
 */
public record MachineUsage(Instant at, Cpu cpu, double memory, double memoryMax, double received, double sent) {

    /** How the time of all processors was spent, in percent of it. */
    public record Cpu(double user, double system, double nice, double iowait) {

        /** All time that was not idle. */
        public double used() {
            return Math.min(100, user + system + nice + iowait);
        }
    }
}
