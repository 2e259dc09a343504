package io.vpsmanager.cloud.disk;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.engine.DiskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The rows of disks. */
public final class DiskStore {

    private final CloudDatabase database;

    public DiskStore(CloudDatabase database) {
        this.database = database;
    }

    /** The disks of a service, in the order they were made. */
    public List<DiskRow> list(ServiceId service) {
        return database.sql()
                .sql("SELECT * FROM disk WHERE service_id = ? ORDER BY id")
                .param(service.value())
                .query(DiskStore::read)
                .list();
    }

    /** Inserts the disk a server comes with; safe to repeat. */
    public void enterPrimary(VpsRow vps, DiskId name) {
        database.sql()
                .sql("""
                        INSERT INTO disk (name, service_id, type, state, size, bandwidth)
                        SELECT ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM disk WHERE name = ?)
                        """)
                .params(List.of(
                        name.value(),
                        vps.id().value(),
                        Disk.Type.PRIMARY.wire(),
                        Disk.State.CONNECTED.wire(),
                        vps.plan().disk(),
                        vps.plan().bandwidth(),
                        name.value()))
                .update();
    }

    /** Sets what is monitored; a warning for an earlier threshold no longer counts. */
    public void setWatch(long id, boolean wanted, Optional<Long> threshold) {
        database.sql()
                .sql("UPDATE disk SET monitoring = ?, low_free_space_threshold = ?, low_since = NULL WHERE id = ?")
                .param(wanted)
                .param(threshold.orElse(null))
                .param(id)
                .update();
    }

    public void remove(DiskId name) {
        database.sql()
                .sql("DELETE FROM disk WHERE name = ?")
                .param(name.value())
                .update();
    }

    private static DiskRow read(ResultSet row, int number) throws SQLException {
        return new DiskRow(
                row.getLong("id"),
                new DiskId(row.getString("name")),
                Columns.wire(row, "type", Disk.Type.class),
                Columns.wire(row, "state", Disk.State.class),
                row.getLong("size"),
                row.getInt("bandwidth"),
                new DiskRow.Watch(
                        row.getBoolean("monitoring"),
                        Columns.findLong(row, "low_free_space_threshold"),
                        Columns.findInstant(row, "low_since")));
    }
}
