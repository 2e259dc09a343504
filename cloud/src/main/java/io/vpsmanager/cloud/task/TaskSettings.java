package io.vpsmanager.cloud.task;

import java.time.Duration;

/**
 * How persistently the task engine retries.
 *
 * @param attempts how often a step is tried before it has failed permanently
 * @param firstPause the pause after the first failed attempt; it doubles with each
 * @param longestPause where doubling stops
 */
public record TaskSettings(int attempts, Duration firstPause, Duration longestPause) {

    public static TaskSettings standard() {
        return new TaskSettings(8, Duration.ofMillis(200), Duration.ofSeconds(10));
    }

    /** The pause after this many failed attempts, counted from 1. */
    Duration pause(int vain) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(vain - 1, 16));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
