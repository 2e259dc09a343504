package io.vpsmanager.simulator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The copies of one kind, and what each has kept. */
final class CopyStore {

    private final JdbcClient jdbc;
    private final CopyKind kind;
    private final String table;

    CopyStore(JdbcClient jdbc, CopyKind kind) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.table = "simulator." + kind.word();
    }

    CopyKind kind() {
        return kind;
    }

    /**
     * Whether a copy is ready: neither being made nor being removed. Nobody else changes it until the transaction ends.
     */
    Optional<Boolean> findLocked(String id) {
        return jdbc.sql("select ready from " + table + " where id = :id for update")
                .param("id", id)
                .query(Boolean.class)
                .optional();
    }

    /** What a ready copy has kept; empty too where its machine has no disk any more, whose size it has. */
    Optional<KeptDisk> findKept(String id) {
        return jdbc.sql("""
                        select c.id, c.machine, c.image, c.password_hash, c.public_key, d.id as disk, d.gigabytes
                        from %s c join simulator.disk d
                        on d.id = (select min(id) from simulator.disk where machine = c.machine)
                        where c.id = :id and c.ready
                        """.formatted(table))
                .param("id", id)
                .query(CopyStore::toKept)
                .optional();
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

    List<String> list() {
        return jdbc.sql("select id from " + table + " order by id")
                .query(String.class)
                .list();
    }

    /** Keeps the disk that the machine starts from, its first. Returns false if it has none. */
    boolean insert(String id, String machine) {
        return jdbc.sql("insert into " + table + """
                         (id, machine, image, password_hash, public_key, ready)
                        select :id, machine, image, password_hash, public_key, false from simulator.disk
                        where id = (select min(id) from simulator.disk where machine = :machine)
                        """)
                        .param("id", id)
                        .param("machine", machine)
                        .update()
                == 1;
    }

    void setReady(String id, boolean ready) {
        jdbc.sql("update " + table + " set ready = :ready where id = :id")
                .param("ready", ready)
                .param("id", id)
                .update();
    }

    /** Puts what was kept on the disk that its machine starts from. */
    void putBack(String id, String machine) {
        jdbc.sql("""
                        update simulator.disk set (image, password_hash, public_key) =
                          (select image, password_hash, public_key from %s where id = :id)
                        where id = (select min(id) from simulator.disk where machine = :machine)
                        """.formatted(table)).param("id", id).param("machine", machine).update();
    }

    void delete(String id) {
        jdbc.sql("delete from " + table + " where id = :id").param("id", id).update();
    }
}
