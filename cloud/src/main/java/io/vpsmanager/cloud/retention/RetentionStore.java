package io.vpsmanager.cloud.retention;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds and removes rows that are due, a few at a time. */
final class RetentionStore {

    private static final String ENDED = "('DONE', 'CANCELLED', 'ERROR')";

    private final CloudDatabase database;

    RetentionStore(CloudDatabase database) {
        this.database = database;
    }

    /** A row that was checked: the next read starts after it. */
    record Seen(long id, boolean due, boolean young) {}

    /**
     * The next rows of an append-only table, oldest first: an index of its times, which would slow every insertion,
     * is not needed.
     */
    List<Seen> next(String table, String time, long after, Instant before, int size) {
        return database.sql()
                .sql("SELECT id, " + time + " < ? AS old, " + due(table) + " AS due FROM " + table
                        + " h WHERE id > ? ORDER BY id FETCH FIRST ? ROWS ONLY")
                .params(List.of(Columns.time(before), after, size))
                .query((row, _) -> new Seen(
                        row.getLong("id"), row.getBoolean("old") && row.getBoolean("due"), !row.getBoolean("old")))
                .list();
    }

    /** The conditions other than age. */
    private static String due(String table) {
        return table.equals("email") ? "standing <> 'WAITING'" : "TRUE";
    }

    /**
     * The next tasks, oldest first: due are those that ended long ago and are not among the last of their server, nor
     * its delivery.
     */
    List<Seen> nextTasks(long after, Instant before, int kept, int size) {
        return database.sql()
                .sql("SELECT h.id, h.created >= ? AS young, h.state IN " + ENDED + """
                         AND h.ended < ?
                          AND NOT EXISTS (SELECT 1 FROM automated_backup_plan p WHERE p.task_id = h.id)
                          AND (NOT EXISTS (SELECT 1 FROM vps v WHERE v.service_id = h.service_id)
                            OR h.kind <> 'deliverVm' AND EXISTS (SELECT 1 FROM task n
                                WHERE n.service_id = h.service_id AND n.id > h.id AND n.ended IS NOT NULL
                                ORDER BY n.service_id, n.id OFFSET ? ROWS FETCH FIRST 1 ROW ONLY)) AS due
                        FROM task h WHERE h.id > ? ORDER BY h.id FETCH FIRST ? ROWS ONLY
                        """)
                // Avoids a count: a server may have thousands.
                .params(List.of(Columns.time(before), Columns.time(before), kept - 1, after, size))
                .query((row, _) -> new Seen(row.getLong("id"), row.getBoolean("due"), row.getBoolean("young")))
                .list();
    }

    /** Removes tasks with everything recorded for them. */
    void removeTasks(Collection<Long> ids) {
        database.transaction().executeWithoutResult(_ -> {
            for (String table : List.of("task_step", "installation", "automated_backup_request")) {
                remove(table, "task_id", ids);
            }
            remove("task", "id", ids);
        });
    }

    void remove(String table, Collection<?> ids) {
        remove(table, "id", ids);
    }

    private void remove(String table, String key, Collection<?> values) {
        database.sql()
                .sql("DELETE FROM " + table + " WHERE " + key + " IN (" + "?, ".repeat(values.size() - 1) + "?)")
                .params(List.copyOf(values))
                .update();
    }

    /** The start of the oldest task that may still call the engine. */
    Optional<Instant> findOldestUnfinished() {
        return database.sql()
                .sql("SELECT min(created) AS oldest FROM task"
                        + " WHERE state IN ('WAITING', 'RUNNING', 'UNDOING', 'STUCK')")
                .query((row, _) -> Columns.findInstant(row, "oldest"))
                .single();
    }

    /** Removes rows whose column `time`, which has an index, is before a moment, at most `size`; returns how many. */
    int removeBefore(Timed table, Instant before, int size) {
        List<String> keys = database.sql()
                .sql("SELECT " + table.key() + " FROM " + table.name() + " WHERE " + table.time()
                        + " < ? FETCH FIRST ? ROWS ONLY")
                .params(List.of(Columns.time(before), size))
                .query(String.class)
                .list();
        if (!keys.isEmpty()) {
            remove(table.name(), table.key(), keys);
        }
        return keys.size();
    }

    /** A table of rows that live for hours, with a text key. */
    record Timed(String name, String key, String time) {}

    /** Removes answers to calls that may no longer be repeated, at most `size`; returns how many. */
    int removeRepeats(Instant before, int size) {
        record Key(String caller, String key) {}
        List<Key> keys = database.sql()
                .sql("SELECT caller, idempotency_key FROM idempotency WHERE created < ? FETCH FIRST ? ROWS ONLY")
                .params(List.of(Columns.time(before), size))
                .query((row, _) -> new Key(row.getString("caller"), row.getString("idempotency_key")))
                .list();
        database.transaction()
                .executeWithoutResult(_ -> keys.forEach(key -> database.sql()
                        .sql("DELETE FROM idempotency WHERE caller = ? AND idempotency_key = ?")
                        .params(List.of(key.caller(), key.key()))
                        .update()));
        return keys.size();
    }

    /** Removes tokens that have expired, at most `size`; returns how many. */
    int removeTokens(Instant now, int size) {
        List<Long> ids = ids("oauth2_token WHERE expires < ?", List.of(Columns.time(now)), size);
        if (!ids.isEmpty()) {
            remove("oauth2_token", ids);
        }
        return ids.size();
    }

    /** Removes API keys that expired, were refused or were never answered, at most `size`; returns how many. */
    int removeKeys(Instant ended, Instant asked, int size) {
        List<Object> values = new ArrayList<>(List.of(Columns.time(ended), Columns.time(ended), Columns.time(asked)));
        List<Long> ids = ids("""
                        credential WHERE expires < ? OR (state = 'refused' AND created < ?)
                          OR (state = 'pendingValidation' AND created < ?)
                        """, values, size);
        if (!ids.isEmpty()) {
            database.transaction().executeWithoutResult(_ -> {
                remove("credential_rule", "credential_id", ids);
                remove("credential", "id", ids);
            });
        }
        return ids.size();
    }

    private List<Long> ids(String from, List<?> values, int size) {
        return database.sql()
                .sql("SELECT id FROM " + from + " FETCH FIRST " + size + " ROWS ONLY")
                .params(values)
                .query(Long.class)
                .list();
    }
}
