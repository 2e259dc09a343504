package io.vpsmanager.simulator;

import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.DiskSpec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The disks, and which machine each is in. */
final class DiskStore {

    private final JdbcClient jdbc;

    DiskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A disk's use.
     *
     * @param ready neither being made nor being removed
     * @param machine the machine it is in
     */
    record Use(boolean ready, @Nullable String machine) {}

    /** Nobody else changes the disk until the transaction ends. */
    Optional<Use> findLocked(String id) {
        return jdbc.sql("select ready, machine from simulator.disk where id = :id for update")
                .param("id", id)
                .query((row, i) -> new Use(row.getBoolean("ready"), row.getString("machine")))
                .optional();
    }

    List<DiskId> list() {
        return jdbc.sql("select id from simulator.disk order by id")
                .query((row, i) -> new DiskId(row.getString("id")))
                .list();
    }

    void insert(DiskSpec spec) {
        jdbc.sql("insert into simulator.disk (id, gigabytes, image, ready) values (:id, :gigabytes, :image, false)")
                .param("id", spec.id().value())
                .param("gigabytes", spec.gigabytes())
                .param("image", spec.image())
                .update();
    }

    void setReady(String id, boolean ready) {
        jdbc.sql("update simulator.disk set ready = :ready where id = :id")
                .param("ready", ready)
                .param("id", id)
                .update();
    }

    void putInto(String id, String machine) {
        jdbc.sql("update simulator.disk set machine = :machine where id = :id")
                .param("machine", machine)
                .param("id", id)
                .update();
    }

    void takeOutOf(String machine) {
        jdbc.sql("update simulator.disk set machine = null where machine = :machine")
                .param("machine", machine)
                .update();
    }

    void delete(String id) {
        jdbc.sql("delete from simulator.disk where id = :id").param("id", id).update();
    }
}
