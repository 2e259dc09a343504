package io.vpsmanager.simulator;

import io.vpsmanager.engine.backup.AttachedBackup;
import io.vpsmanager.engine.backup.BackupId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which backup each machine has as a further disk. */
final class AttachmentStore {

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The backup that a machine has, ready or not. */
    Optional<String> findBackup(String machine) {
        return jdbc.sql("select backup from simulator.attachment where machine = :machine")
                .param("machine", machine)
                .query(String.class)
                .optional();
    }

    Optional<AttachedBackup> findReady(String machine) {
        return jdbc.sql("select backup, device from simulator.attachment where machine = :machine and ready")
                .param("machine", machine)
                .query((row, i) -> new AttachedBackup(new BackupId(row.getString("backup")), row.getString("device")))
                .optional();
    }

    /** As the disk after those that the machine has, the first of which is `/dev/sda`. */
    void insert(String machine, String backup) {
        long disks = jdbc.sql("select count(*) from simulator.disk where machine = :machine")
                .param("machine", machine)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into simulator.attachment (machine, backup, device, ready)
                        values (:machine, :backup, :device, false)
                        """)
                .param("machine", machine)
                .param("backup", backup)
                .param("device", "/dev/sd" + (char) ('a' + disks))
                .update();
    }

    void setReady(String machine) {
        jdbc.sql("update simulator.attachment set ready = true where machine = :machine")
                .param("machine", machine)
                .update();
    }

    /** Takes a backup away from whichever machine has it. */
    void deleteOfBackup(String backup) {
        jdbc.sql("delete from simulator.attachment where backup = :backup")
                .param("backup", backup)
                .update();
    }

    void deleteOfMachine(String machine) {
        jdbc.sql("delete from simulator.attachment where machine = :machine")
                .param("machine", machine)
                .update();
    }
}
