package io.vpsmanager.cloud.monitoring;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.engine.DiskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The state of the monitored disks. */
record WatchStore(CloudDatabase database) {

    /** The disks after this number, in numerical order, of services that their customers may act on. */
    List<WatchedDisk> list(long after, int most, LocalDate today) {
        return database.sql()
                .sql("""
                        SELECT d.id, d.name AS disk, d.low_free_space_threshold, d.low_since, d.service_id, s.name, v.display_name, v.datacenter
                        FROM disk d JOIN service s ON s.id = d.service_id JOIN vps v ON v.service_id = s.id
                        WHERE d.monitoring AND d.low_free_space_threshold IS NOT NULL AND d.id > ?
                          AND NOT v.locked AND s.expiration >= ?
                        ORDER BY d.id FETCH FIRST ? ROWS ONLY
                        """)
                .params(after, today, most)
                .query(WatchStore::read)
                .list();
    }

    /** Records that a disk has too little space. False: somebody else did, or it is no longer monitored this way. */
    boolean setLow(WatchedDisk disk, Instant now) {
        return database.sql()
                        .sql("""
                                UPDATE disk SET low_since = ?, warnings = warnings + 1
                                WHERE id = ? AND low_since IS NULL AND monitoring AND low_free_space_threshold = ?
                                """)
                        .params(Columns.time(now), disk.id(), disk.threshold())
                        .update()
                == 1;
    }

    /** Records that it has enough again; as {@link #setLow}. */
    boolean setEnough(WatchedDisk disk) {
        return database.sql().sql("""
                                UPDATE disk SET low_since = NULL
                                WHERE id = ? AND low_since IS NOT NULL AND monitoring AND low_free_space_threshold = ?
                                """).params(disk.id(), disk.threshold()).update() == 1;
    }

    /** How often it had too little space. */
    long countWarnings(WatchedDisk disk) {
        return database.sql()
                .sql("SELECT warnings FROM disk WHERE id = ?")
                .param(disk.id())
                .query(Long.class)
                .single();
    }

    private static WatchedDisk read(ResultSet row, int number) throws SQLException {
        return new WatchedDisk(
                row.getLong("id"),
                new DiskId(row.getString("disk")),
                row.getLong("low_free_space_threshold"),
                Columns.findInstant(row, "low_since").isPresent(),
                new ServiceId(row.getLong("service_id")),
                new ServiceName(row.getString("name")),
                Columns.findText(row, "display_name"),
                row.getString("datacenter"));
    }
}
