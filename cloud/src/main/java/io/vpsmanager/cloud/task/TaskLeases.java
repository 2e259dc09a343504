package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.engine.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes tasks over (decisions/0027).
 *
 * <p>A task is this runner's as long as nobody else worked on it and no other thread of its own does; that is found
 * without a write. Otherwise the engine first promises to refuse all who worked on it before, then the database is
 * told.
 */
final class TaskLeases {

    private static final Logger LOG = LoggerFactory.getLogger(TaskLeases.class);

    private final CloudDatabase database;
    private final TaskStore tasks;
    private final VpsStore servers;
    private final Engines engines;
    /** Unlike that of any other, also of an earlier run of the same manager: its calls may still be on their way. */
    private final String holder = UUID.randomUUID().toString();
    /** How many threads work on a task here; says nothing about the task, only about these threads. */
    private final Map<TaskId, Integer> threads = new ConcurrentHashMap<>();

    TaskLeases(CloudDatabase database, TaskStore tasks, VpsStore servers, Engines engines) {
        this.database = database;
        this.tasks = tasks;
        this.servers = servers;
        this.engines = engines;
    }

    /** One thread's look at a task. */
    final class Turn implements AutoCloseable {

        private final TaskId task;
        private final boolean alone;

        private Turn(TaskId task) {
            this.task = task;
            this.alone = threads.merge(task, 1, Integer::sum) == 1;
        }

        /** The right to work on the task as it was seen; empty where it cannot be had now. */
        Optional<TaskLease> lease(TaskRow seen) {
            return alone && seen.holder().equals(Optional.of(holder))
                    ? Optional.of(new TaskLease(database, tasks, task, seen.epoch()))
                    : takeOver(seen);
        }

        @Override
        public void close() {
            threads.computeIfPresent(task, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    Turn turn(TaskId task) {
        return new Turn(task);
    }

    /** Has whoever looks next take the task over, if it still is of this lease: the engine has seen a newer one. */
    void giveUp(TaskLease lease) {
        tasks.setHolder(lease.task(), lease.epoch(), lease.epoch(), Optional.empty());
    }

    private Optional<TaskLease> takeOver(TaskRow seen) {
        TaskLease lease = new TaskLease(database, tasks, seen.id(), seen.epoch() + 1);
        return switch (tell(seen, lease)) {
            case Outcome.Done() ->
                Optional.of(lease)
                        .filter(_ -> tasks.setHolder(seen.id(), seen.epoch(), lease.epoch(), Optional.of(holder)));
            case Outcome.Fenced() -> {
                // The engine has seen a newer one than the database knows, as after a restore: on to the next.
                tasks.setHolder(seen.id(), seen.epoch(), lease.epoch(), Optional.empty());
                yield Optional.empty();
            }
            case Outcome.Working _ -> Optional.empty();
            case Outcome.Retry(String reason) -> unheard(seen, reason);
            case Outcome.Failed(String reason) -> unheard(seen, reason);
            case Outcome.Unsupported(String reason) -> unheard(seen, reason);
        };
    }

    /** Before the first lease there was nobody whom the engine could have to refuse. */
    private Outcome tell(TaskRow seen, TaskLease lease) {
        if (seen.epoch() == 0) {
            return new Outcome.Done();
        }
        try {
            return servers.find(seen.serviceId())
                    .map(vps -> engines.of(vps.datacenter()).fence(lease.fence()))
                    .orElseGet(Outcome.Done::new);
        } catch (RuntimeException e) {
            return new Outcome.Retry(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<TaskLease> unheard(TaskRow seen, String reason) {
        LOG.warn("task {} of {} is taken over later: the engine says {}", seen.id(), seen.serviceName(), reason);
        return Optional.empty();
    }
}
