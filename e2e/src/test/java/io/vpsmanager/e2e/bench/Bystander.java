package io.vpsmanager.e2e.bench;

import io.vpsmanager.cloud.database.CloudDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** Somebody who writes a task and an event in one transaction, as each accepted call does, thirty times a second. */
final class Bystander {

    private static final long PAUSE = 1_000_000_000L / 30;

    private final CloudDatabase database;
    private final List<Long> nanos = new ArrayList<>();
    private final Thread thread = new Thread(this::run, "bystander");
    private volatile boolean ended;

    private Bystander(CloudDatabase database) {
        this.database = database;
    }

    static Bystander start(CloudDatabase database) {
        Bystander bystander = new Bystander(database);
        // Whatever fails, the program ends.
        bystander.thread.setDaemon(true);
        bystander.thread.start();
        return bystander;
    }

    private void run() {
        long begun = System.nanoTime();
        for (long i = 0; !ended; i++) {
            long due = begun + i * PAUSE;
            LockSupport.parkNanos(due - System.nanoTime());
            long start = System.nanoTime();
            database.transaction().executeWithoutResult(_ -> write());
            nanos.add(System.nanoTime() - start);
        }
    }

    private void write() {
        for (String sql : List.of("""
                INSERT INTO task (kind, service_id, service_name, state, progress, attempts, state_before, author, origin,
                  query_id, created) SELECT kind, service_id, service_name, state, progress, attempts, state_before, author,
                  origin, query_id, CURRENT_TIMESTAMP FROM task WHERE id = (SELECT max(id) FROM task)
                """, """
                INSERT INTO event (at, kind, service_name, author, origin, query_id, remote_address, detail) SELECT
                  CURRENT_TIMESTAMP, kind, service_name, author, origin, query_id, remote_address, detail FROM event
                  WHERE id = (SELECT max(id) FROM event)
                """)) {
            database.sql().sql(sql).update();
        }
    }

    /** Stops it; how long its writes took. */
    String end() throws InterruptedException {
        ended = true;
        thread.join();
        Figures figures = Figures.of(
                "a write of a call",
                nanos.stream().mapToLong(Long::longValue).toArray(),
                PAUSE * Math.max(1, nanos.size()));
        return figures.row()
                + String.format(
                        Locale.ROOT,
                        " longest %.0f ms",
                        nanos.stream().mapToLong(Long::longValue).max().orElse(0) / 1e6);
    }
}
