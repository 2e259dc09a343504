package io.vpsmanager.cloud.job;

import java.time.Duration;

/**
 * How work is picked up.
 *
 * @param manager this manager's name, the same after a restart and unlike any other manager's
 * @param threads how many tasks are advanced at once
 * @param poll how often the queue is looked at
 * @param heartbeat how often a lease is renewed; after six missed ones the work is another manager's, who looks for such every two
 * @param reconcileEvery how often servers are compared with the engine, and due backups looked for
 */
public record JobSettings(String manager, int threads, Duration poll, Duration heartbeat, Duration reconcileEvery) {

    public JobSettings withThreads(int others) {
        return new JobSettings(manager, others, poll, heartbeat, reconcileEvery);
    }

    public static JobSettings standard(String manager) {
        return new JobSettings(manager, 8, Duration.ofMillis(200), Duration.ofMillis(1500), Duration.ofSeconds(30));
    }
}
