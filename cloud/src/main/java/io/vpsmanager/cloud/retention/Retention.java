package io.vpsmanager.cloud.retention;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.retention.RetentionStore.Seen;
import io.vpsmanager.cloud.retention.RetentionStore.Timed;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.StepCleanup;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.LongFunction;

/** Removes rows past their retention, a few per transaction, so that nobody waits for it. */
public final class Retention {

    private static final int BATCH = 500;
    /** Per table and round, so that a round ends; the next one continues. */
    private static final int MAX_BATCHES = 400;
    /** An engine's own clock may differ from ours. */
    private static final Duration MARGIN = Duration.ofDays(1);

    private final RetentionStore store;
    private final Collection<ComputeEngine> engines;
    private final InstantSource clock;
    private final RetentionSettings settings;

    public Retention(
            CloudDatabase database,
            Collection<ComputeEngine> engines,
            InstantSource clock,
            RetentionSettings settings) {
        this.store = new RetentionStore(database);
        this.engines = engines;
        this.clock = clock;
        this.settings = settings;
    }

    /** The retention periods. */
    public RetentionSettings settings() {
        return settings;
    }

    /** One round: removes what is due now from every table. */
    public void prune() {
        Instant now = clock.instant();
        Instant events = settings.events(now);
        Instant tasks = settings.tasks(now);
        along(after -> store.next("event", "at", after, events, BATCH), ids -> store.remove("event", ids));
        along(after -> store.next("email", "created", after, events, BATCH), ids -> store.remove("email", ids));
        along(after -> store.nextTasks(after, tasks, settings.tasksOfEach(), BATCH), store::removeTasks);
        rounds(() -> store.removeKeys(now.minus(settings.endedKeys()), now.minus(settings.keyRequests()), BATCH));
        rounds(() -> store.removeTokens(now, BATCH));
        rounds(() -> store.removeBefore(new Timed("session", "token_hash", "expires"), now, BATCH));
        rounds(() -> store.removeBefore(
                new Timed("sign_in_attempt", "attempt_key", "latest"), now.minus(settings.signIns()), BATCH));
        rounds(() -> store.removeRepeats(now.minus(settings.repeats()), BATCH));
        forgetSteps(tasks);
    }

    /** The engine needs a step as long as a task may call it again, which no ended task does. */
    private void forgetSteps(Instant tasks) {
        Instant oldest = store.findOldestUnfinished().orElse(tasks);
        Instant unused = (oldest.isBefore(tasks) ? oldest : tasks).minus(MARGIN);
        for (ComputeEngine engine : engines) {
            engine.ability(StepCleanup.class).ifPresent(memory -> memory.forgetSteps(unused));
        }
    }

    /** Counts only removed rows: however many stay permanently at the beginning, the rows behind them are reached. */
    static void along(LongFunction<List<Seen>> next, Consumer<List<Long>> remove) {
        long after = 0;
        int removed = 0;
        boolean more = true;
        while (more && removed < MAX_BATCHES) {
            List<Seen> seen = next.apply(after);
            List<Long> due = seen.stream().filter(Seen::due).map(Seen::id).toList();
            if (!due.isEmpty()) {
                remove.accept(due);
                removed++;
            }
            // After a young row there are only younger ones.
            more = seen.size() == BATCH && !seen.getLast().young();
            after = more ? seen.getLast().id() : after;
        }
    }

    private static void rounds(IntSupplier remove) {
        for (int i = 0; i < MAX_BATCHES; i++) {
            if (remove.getAsInt() < BATCH) {
                return;
            }
        }
    }
}
