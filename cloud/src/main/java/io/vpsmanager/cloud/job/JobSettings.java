package io.vpsmanager.cloud.job;

import java.time.Duration;

/**
 * How managers pick up work.
 *
 * @param manager this manager's name, unique among managers and stable over restarts
 * @param threads how many tasks are advanced at once
 * @param poll how often the queue is polled
 * @param heartbeat how often a lease is renewed; after six missed ones another manager takes over the work; each checks
 *     for such work every two
 * @param reconcileEvery how often servers are compared with the engine
 */
public record JobSettings(String manager, int threads, Duration poll, Duration heartbeat, Duration reconcileEvery) {

    public JobSettings withThreads(int others) {
        return new JobSettings(manager, others, poll, heartbeat, reconcileEvery);
    }

    public static JobSettings standard(String manager) {
        return new JobSettings(manager, 8, Duration.ofMillis(200), Duration.ofMillis(1500), Duration.ofSeconds(30));
    }
}
