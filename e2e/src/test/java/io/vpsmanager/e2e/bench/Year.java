package io.vpsmanager.e2e.bench;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.value.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Copies the rows of a played day to every server for each day of the time they are kept, in the order they would have come. */
final class Year {

    /** Tasks are kept longer than events and mails. */
    private static final int DAYS = 395;

    private static final int HISTORY = 365;
    private static final int MONTH = 30;
    private static final int SPACE = 10_000;
    private static final int EVENTS_OF_TASK = 10;

    /** Of each customer in a month: sign-ins, and keys of a day. */
    private static final int KEYS = 4;

    private static final List<String> PLAYED =
            List.of("task", "task_step", "installation", "event", "email", "simulator.step", "simulator.fence");

    private final CloudDatabase database;
    private final Day day;
    private final AccountId owner;
    private final Map<String, List<String>> columns = new HashMap<>();

    Year(CloudDatabase database, Day day, AccountId owner) {
        this.database = database;
        this.day = day;
        this.owner = owner;
    }

    void fill(Instant now) {
        PLAYED.forEach(table -> run("CREATE TABLE " + played(table) + " AS SELECT * FROM " + table));
        run("CREATE TABLE bench (n INT PRIMARY KEY, service_id BIGINT NOT NULL, name VARCHAR(100) NOT NULL)");
        run("INSERT INTO bench SELECT row_number() OVER (ORDER BY id) - 1, id, name FROM service WHERE name <> '"
                + day.server() + "'");
        long task = 1_000_000;
        for (int d = DAYS; d > 0; d--) {
            Instant begin = now.minus(Duration.ofDays(d));
            // One day is one transaction: what is measured is not the filling.
            int ago = d;
            long first = task;
            database.transaction().executeWithoutResult(_ -> fillDay(begin, ago, first));
            task += SPACE * (Day.MONTHLY.size() + 2L);
        }
        lately(now);
        for (String table : List.of("task", "event", "email", "credential")) {
            run("ALTER TABLE " + table + " ALTER COLUMN id RESTART WITH " + 100 * task);
        }
        run("DROP TABLE bench");
        PLAYED.forEach(table -> run("DROP TABLE " + played(table)));
        run("ANALYZE");
    }

    private void fillDay(Instant begin, int ago, long first) {
        long task = first;
        if (ago == DAYS) {
            copy(Day.DELIVERY, "TRUE", task, begin, ago);
        }
        task += SPACE;
        copy(Day.BACKUP, "TRUE", task, begin, ago);
        for (String action : Day.MONTHLY) {
            task += SPACE;
            String some = "MOD(b.n, " + MONTH + ") = " + (ago + Day.MONTHLY.indexOf(action)) % MONTH;
            copy(action, some, task, begin, ago);
        }
        if (ago <= HISTORY) {
            signIns(begin, ago);
        }
    }

    /** Copies all that a task left to some servers. */
    private void copy(String name, String servers, long task, Instant begin, int ago) {
        String played = "task-" + day.tasks().get(name) + "-";
        String own = "(" + task + " + b.n)";
        String at = time(begin) + " + b.n * INTERVAL '80' SECOND";
        String ofTask = "t.task_id = " + day.tasks().get(name) + " AND " + servers;
        insert(
                "task",
                Map.of("id", own, "service_id", "b.service_id", "service_name", "b.name", "created", at, "ended", at),
                "t.id = " + day.tasks().get(name) + " AND " + servers);
        insert("task_step", Map.of("task_id", own, "at", at), ofTask);
        insert("installation", Map.of("task_id", own), ofTask);
        if (ago <= HISTORY) {
            String id = own + " * " + EVENTS_OF_TASK + " + t.id - (SELECT min(e.id) FROM " + played("event")
                    + " e WHERE e.task_id = " + day.tasks().get(name) + ")";
            insert("event", Map.of("id", id, "at", at, "service_name", "b.name", "task_id", own), ofTask);
            String key = renamed("t.unique_key", played, own);
            insert(
                    "email",
                    Map.of("id", own, "created", at, "unique_key", key),
                    "t.unique_key LIKE '" + played + "%' AND " + servers);
        }
        String subject = "replace(t.subject, '" + day.server() + "', b.name)"
                + (name.equals(Day.BACKUP) ? " || '-' || " + own : "");
        insert(
                "simulator.step",
                Map.of(
                        "step_id", renamed("t.step_id", played, own),
                        "server", "b.name",
                        "subject", subject,
                        "started_at", at,
                        "due_at", at,
                        "ended_at", at),
                "t.step_id LIKE '" + played + "%' AND " + servers);
        insert(
                "simulator.fence",
                Map.of("scope", "'task-' || " + own, "seen_at", at),
                "t.scope = 'task-" + day.tasks().get(name) + "' AND " + servers);
    }

    private static String renamed(String column, String played, String task) {
        return "replace(" + column + ", '" + played + "', 'task-' || " + task + " || '-')";
    }

    /** Each customer signs in, and has a key of a day, four times in a month. */
    private void signIns(Instant begin, int ago) {
        String some = "MOD(b.n * " + KEYS + ", " + MONTH + ") BETWEEN " + ago * KEYS % MONTH + " AND "
                + (ago * KEYS % MONTH + KEYS - 1);
        String at = time(begin);
        run("INSERT INTO event (at, kind, author, origin, query_id, remote_address, detail) SELECT " + at
                + ", 'SIGNED_IN', '" + owner
                + "', 'CONSOLE', 'console-0123456789abcdef', '192.0.2.1', '0123456789abcdef'"
                + " FROM bench b WHERE " + some);
        if (ago <= 91) {
            run("INSERT INTO credential (application_id, account, consumer_key_hash, state, created, expires)"
                    + " SELECT (SELECT min(id) FROM application), '" + owner + "', 'bench-" + ago + "-' || b.n,"
                    + " 'validated', " + at + ", " + at + " FROM bench b WHERE " + some);
            run("INSERT INTO credential_rule (credential_id, position, method, path)"
                    + " SELECT c.id, 0, 'GET', '/vps*' FROM credential c WHERE c.consumer_key_hash LIKE 'bench-" + ago
                    + "-%'");
        }
    }

    /** What lives for hours: a session and ten repeated calls of each customer. */
    private void lately(Instant now) {
        String at = time(now);
        run("INSERT INTO session (token_hash, id, account, created, expires) SELECT 'bench-' || b.n, 'bench-' || b.n, '"
                + owner + "', " + at + ", " + at + " + b.n * INTERVAL '40' SECOND FROM bench b");
        run("INSERT INTO idempotency (caller, idempotency_key, fingerprint, status, sealed_answer, created)"
                + " SELECT 'key-' || b.n, 'bench-' || c.n, '" + "0".repeat(64) + "', 200, '" + "0".repeat(400) + "', "
                + at
                + " - (b.n * INTERVAL '80' SECOND) FROM bench b CROSS JOIN bench c WHERE c.n < 10");
    }

    /** Copies rows of a table, once for each server, with some columns by expressions over the row `t` and the server `b`. */
    private void insert(String table, Map<String, String> by, String which) {
        List<String> columns = this.columns.computeIfAbsent(table, this::columns);
        Map<String, String> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column, by.getOrDefault(column, "t." + column)));
        run("INSERT INTO " + table + " (" + String.join(", ", values.keySet()) + ") SELECT "
                + String.join(", ", values.values()) + " FROM " + played(table)
                + " t CROSS JOIN bench b WHERE " + which + " ORDER BY b.n");
    }

    private List<String> columns(String table) {
        int dot = table.indexOf('.');
        String schema = dot < 0 ? "public" : table.substring(0, dot);
        return database
                .sql()
                .sql("SELECT column_name FROM information_schema.columns WHERE lower(table_schema) = ?"
                        + " AND lower(table_name) = ? ORDER BY ordinal_position")
                .params(schema, table.substring(dot + 1))
                .query(String.class)
                .list()
                .stream()
                .map(column -> column.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What the program itself has written, kept apart from its copies. */
    private static String played(String table) {
        return "bench_" + table.substring(table.indexOf('.') + 1);
    }

    private static String time(Instant at) {
        return "CAST('" + at.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "+00:00")
                + "' AS TIMESTAMP WITH TIME ZONE)";
    }

    private void run(String sql) {
        database.sql().sql(sql).update();
    }
}
