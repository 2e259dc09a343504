package io.vpsmanager.simulator;

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

    /** Whether a copy is ready: neither being made nor being removed. Nobody else changes it until the transaction ends. */
    Optional<Boolean> findLocked(String id) {
        return jdbc.sql("select ready from " + table + " where id = :id for update")
                .param("id", id)
                .query(Boolean.class)
                .optional();
    }

    List<String> list() {
        return jdbc.sql("select id from " + table + " order by id")
                .query(String.class)
                .list();
    }

    /** Keeps the disk that the machine starts from, its first. False: it has none. */
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
