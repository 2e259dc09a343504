package io.vpsmanager.simulator;

import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.DiskSpec;
import io.vpsmanager.engine.Login;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The size of each of these disks that there is, in GiB. */
    Map<String, Long> sizes(Collection<String> ids) {
        Map<String, Long> sizes = new HashMap<>();
        jdbc.sql("select id, gigabytes from simulator.disk where ready and id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    sizes.put(row.getString("id"), row.getLong("gigabytes"));
                });
        return sizes;
    }

    void insert(DiskSpec spec) {
        jdbc.sql("insert into simulator.disk (id, gigabytes, image, ready) values (:id, :gigabytes, :image, false)")
                .param("id", spec.id().value())
                .param("gigabytes", spec.gigabytes())
                .param("image", spec.image())
                .update();
    }

    /** The disk that a machine boots from, its first. */
    Optional<DiskId> findSystem(String machine) {
        return jdbc.sql("select id from simulator.disk where machine = :machine order by id fetch first 1 row only")
                .param("machine", machine)
                .query((row, i) -> new DiskId(row.getString("id")))
                .optional();
    }

    /** In GiB. */
    void setSize(String id, long gigabytes) {
        jdbc.sql("update simulator.disk set gigabytes = :gigabytes where id = :id")
                .param("gigabytes", gigabytes)
                .param("id", id)
                .update();
    }

    void takeOut(String id) {
        jdbc.sql("update simulator.disk set machine = null where id = :id")
                .param("id", id)
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

    /**
     * Puts an image on the disk that the machine starts from, its first, replacing all its content. Returns false if it
     * has none.
     */
    boolean overwrite(String machine, String image, Login login) {
        return jdbc.sql("""
                        update simulator.disk set image = :image, password_hash = :hash, public_key = :key
                        where id = (select min(id) from simulator.disk where machine = :machine)
                        """)
                        .param("image", image)
                        .param("hash", login.password().map(PasswordHash::of).orElse(null))
                        .param("key", login.publicKey().orElse(null))
                        .param("machine", machine)
                        .update()
                == 1;
    }

    void setPasswordHash(String machine, String hash) {
        jdbc.sql("""
                        update simulator.disk set password_hash = :hash
                        where id = (select min(id) from simulator.disk where machine = :machine)
                        """).param("hash", hash).param("machine", machine).update();
    }

    /** What the system on the disk that the machine starts from keeps of its password. */
    Optional<String> findPasswordHash(String machine) {
        return jdbc.sql("""
                        select password_hash from simulator.disk
                        where id = (select min(id) from simulator.disk where machine = :machine)
                          and password_hash is not null
                        """).param("machine", machine).query(String.class).optional();
    }

    void delete(String id) {
        jdbc.sql("delete from simulator.disk where id = :id").param("id", id).update();
    }
}
