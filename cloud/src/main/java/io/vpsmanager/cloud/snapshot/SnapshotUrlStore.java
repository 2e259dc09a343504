package io.vpsmanager.cloud.snapshot;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.vps.ServiceId;
import java.time.Instant;
import java.util.Optional;

/** The rows of URLs. Only the hash of a token is kept. */
final class SnapshotUrlStore {

    /** Maximum per snapshot; more than anybody uses within a day. */
    static final int MAX = 100;

    private final CloudDatabase database;

    SnapshotUrlStore(CloudDatabase database) {
        this.database = database;
    }

    /** The snapshot of a token. */
    record Found(ServiceId service, SnapshotRow snapshot) {}

    /** Inserts a token, and removes the oldest of too many. False: the snapshot is gone. */
    boolean enter(String tokenHash, long snapshot, Instant expires) {
        boolean there = database.sql()
                .sql("SELECT id FROM snapshot WHERE id = ? FOR UPDATE")
                .param(snapshot)
                .query(Long.class)
                .optional()
                .isPresent();
        if (there) {
            database.sql()
                    .sql("INSERT INTO snapshot_url (token_hash, snapshot_id, expires) VALUES (?, ?, ?)")
                    .params(tokenHash, snapshot, Columns.time(expires))
                    .update();
            database.sql().sql("""
                            DELETE FROM snapshot_url WHERE snapshot_id = ? AND token_hash NOT IN (
                              SELECT token_hash FROM snapshot_url WHERE snapshot_id = ?
                              ORDER BY expires DESC, token_hash FETCH FIRST ? ROWS ONLY)
                            """).params(snapshot, snapshot, MAX).update();
        }
        return there;
    }

    Optional<Found> find(String tokenHash, Instant now) {
        return database.sql()
                .sql("""
                        SELECT s.id, s.service_id, s.description, s.taken
                        FROM snapshot_url u JOIN snapshot s ON s.id = u.snapshot_id
                        WHERE u.token_hash = ? AND u.expires > ?
                        """)
                .params(tokenHash, Columns.time(now))
                .query((row, _) -> new Found(new ServiceId(row.getLong("service_id")), SnapshotStore.read(row)))
                .optional();
    }

    void removeExpired(Instant now) {
        database.sql()
                .sql("DELETE FROM snapshot_url WHERE expires <= ?")
                .param(Columns.time(now))
                .update();
    }
}
