package io.vpsmanager.cloud.snapshot;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.vps.ServiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The rows of snapshots. */
public final class SnapshotStore {

    private final CloudDatabase database;

    public SnapshotStore(CloudDatabase database) {
        this.database = database;
    }

    /** The snapshot a service has. */
    public Optional<SnapshotRow> find(ServiceId service) {
        return findEntered(service).filter(row -> row.taken().isPresent());
    }

    /** The snapshot a service has or is to have. */
    Optional<SnapshotRow> findEntered(ServiceId service) {
        return database.sql()
                .sql("SELECT id, description, taken FROM snapshot WHERE service_id = ?")
                .param(service.value())
                .query((row, _) -> read(row))
                .optional();
    }

    static SnapshotRow read(ResultSet row) throws SQLException {
        return new SnapshotRow(row.getLong("id"), row.getString("description"), Columns.findInstant(row, "taken"));
    }

    /** Inserts a snapshot to be taken, replacing one that was only requested: its task was cancelled. */
    public void enter(ServiceId service, String description) {
        database.sql()
                .sql("DELETE FROM snapshot WHERE service_id = ? AND taken IS NULL")
                .param(service.value())
                .update();
        database.sql()
                .sql("INSERT INTO snapshot (service_id, description) VALUES (?, ?)")
                .param(service.value())
                .param(description)
                .update();
    }

    /** Records since when the engine has it; safe to repeat. */
    void setTaken(ServiceId service, Instant taken) {
        database.sql()
                .sql("UPDATE snapshot SET taken = ? WHERE service_id = ? AND taken IS NULL")
                .param(Columns.time(taken))
                .param(service.value())
                .update();
    }

    public void setDescription(ServiceId service, String description) {
        database.sql()
                .sql("UPDATE snapshot SET description = ? WHERE service_id = ?")
                .param(description)
                .param(service.value())
                .update();
    }

    void remove(ServiceId service) {
        database.sql()
                .sql("DELETE FROM snapshot WHERE service_id = ?")
                .param(service.value())
                .update();
    }
}
