package io.vpsmanager.cloud.work;

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
public record WorkSettings(String manager, int threads, Duration poll, Duration heartbeat, Duration reconcileEvery) {

    public WorkSettings withThreads(int others) {
        return new WorkSettings(manager, others, poll, heartbeat, reconcileEvery);
    }

    public static WorkSettings standard(String manager) {
        return new WorkSettings(manager, 8, Duration.ofMillis(200), Duration.ofMillis(1500), Duration.ofSeconds(30));
    }
}
