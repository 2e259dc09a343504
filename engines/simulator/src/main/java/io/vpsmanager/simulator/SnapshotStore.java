package io.vpsmanager.simulator;

import io.vpsmanager.engine.SnapshotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The snapshots, and what each has kept. */
final class SnapshotStore {

    private final JdbcClient jdbc;

    SnapshotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a snapshot is ready: neither being made nor being removed. Nobody else changes it until the transaction ends. */
    Optional<Boolean> findLocked(String id) {
        return jdbc.sql("select ready from simulator.snapshot where id = :id for update")
                .param("id", id)
                .query(Boolean.class)
                .optional();
    }

    /** What a ready snapshot has kept; empty too where the disk it was taken of is gone, whose size it has. */
    Optional<KeptDisk> findKept(String id) {
        return jdbc.sql("""
                        select s.id, s.machine, s.disk, s.image, s.password_hash, s.public_key, d.gigabytes
                        from simulator.snapshot s join simulator.disk d on d.id = s.disk
                        where s.id = :id and s.ready
                        """).param("id", id).query(SnapshotStore::toKept).optional();
    }

    private static KeptDisk toKept(ResultSet row, int i) throws SQLException {
        return new KeptDisk(
                row.getString("id"),
                row.getString("machine"),
                row.getString("disk"),
                row.getLong("gigabytes"),
                row.getString("image"),
                Optional.ofNullable(row.getString("password_hash")),
                Optional.ofNullable(row.getString("public_key")));
    }

    List<SnapshotId> list() {
        return jdbc.sql("select id from simulator.snapshot order by id")
                .query((row, i) -> new SnapshotId(row.getString("id")))
                .list();
    }

    /** Keeps the disk that the machine starts from, its first. False: it has none. */
    boolean insert(String id, String machine) {
        return jdbc.sql("""
                        insert into simulator.snapshot (id, machine, disk, image, password_hash, public_key, ready)
                        select :id, machine, id, image, password_hash, public_key, false from simulator.disk
                        where id = (select min(id) from simulator.disk where machine = :machine)
                        """).param("id", id).param("machine", machine).update() == 1;
    }

    void setReady(String id, boolean ready) {
        jdbc.sql("update simulator.snapshot set ready = :ready where id = :id")
                .param("ready", ready)
                .param("id", id)
                .update();
    }

    /** Puts what was kept on the disk it was kept from. */
    void putBack(String id) {
        jdbc.sql("""
                        update simulator.disk set (image, password_hash, public_key) =
                          (select image, password_hash, public_key from simulator.snapshot where id = :id)
                        where id = (select disk from simulator.snapshot where id = :id)
                        """).param("id", id).update();
    }

    void delete(String id) {
        jdbc.sql("delete from simulator.snapshot where id = :id")
                .param("id", id)
                .update();
    }
}
