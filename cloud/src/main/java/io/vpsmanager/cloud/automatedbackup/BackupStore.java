package io.vpsmanager.cloud.automatedbackup;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of backups, and which of them tasks are about. */
public final class BackupStore {

    private static final Set<TaskType> USES =
            EnumSet.of(TaskType.RESTORE_FULL_VEEAM_BACKUP, TaskType.RESTORE_VEEAM_BACKUP);

    private static final String SELECT = """
            SELECT b.id, b.moment, b.image_id, b.complete, b.device, t.kind AS use_kind
            FROM automated_backup b
            JOIN vps v ON v.service_id = b.service_id
            LEFT JOIN automated_backup_request r ON r.backup_id = b.id AND r.task_id = v.task_id
            LEFT JOIN task t ON t.id = r.task_id
            """;

    private final CloudDatabase database;

    public BackupStore(CloudDatabase database) {
        this.database = database;
    }

    /** The backups that belong to a customer, newest first. */
    public List<BackupRow> list(ServiceId service) {
        return database.sql()
                .sql(SELECT + "WHERE b.service_id = ? AND b.complete ORDER BY b.moment DESC, b.id DESC")
                .param(service.value())
                .query(BackupStore::read)
                .list();
    }

    /** Includes those being taken. */
    List<BackupRow> listEntered(ServiceId service) {
        return database.sql()
                .sql(SELECT + "WHERE b.service_id = ? ORDER BY b.id")
                .param(service.value())
                .query(BackupStore::read)
                .list();
    }

    /** The backup that a task takes. */
    Optional<BackupRow> findTaken(TaskId task) {
        return database.sql()
                .sql(SELECT + "WHERE b.task_id = ?")
                .param(task.value())
                .query(BackupStore::read)
                .optional();
    }

    /** The backup that a task is to work on. */
    BackupRow getRequested(TaskId task) {
        return database.sql()
                .sql(SELECT + "WHERE b.id = (SELECT backup_id FROM automated_backup_request WHERE task_id = ?)")
                .param(task.value())
                .query(BackupStore::read)
                .single();
    }

    /** Inserts a backup to be taken; replaces one that was requested but no longer has a task. */
    void enter(TaskId task, VpsRow vps, Instant now) {
        database.sql()
                .sql("DELETE FROM automated_backup WHERE service_id = ? AND NOT complete")
                .param(vps.id().value())
                .update();
        database.sql()
                .sql("""
                        INSERT INTO automated_backup (service_id, task_id, moment, image_id, complete)
                        VALUES (?, ?, ?, ?, FALSE)
                        """)
                .params(
                        vps.id().value(),
                        task.value(),
                        Columns.time(now.truncatedTo(ChronoUnit.SECONDS)),
                        vps.imageId())
                .update();
    }

    /** Records the backup a task is to work on. */
    public void request(TaskId task, BackupRow backup) {
        database.sql()
                .sql("INSERT INTO automated_backup_request (task_id, backup_id) VALUES (?, ?)")
                .params(task.value(), backup.id())
                .update();
    }

    void setComplete(BackupRow backup) {
        database.sql()
                .sql("UPDATE automated_backup SET complete = TRUE WHERE id = ?")
                .param(backup.id())
                .update();
    }

    /** `device`: null when it is no longer attached. */
    void setDevice(BackupRow backup, @Nullable String device) {
        database.sql()
                .sql("UPDATE automated_backup SET device = ? WHERE id = ?")
                .param(device)
                .param(backup.id())
                .update();
    }

    void remove(BackupRow backup) {
        database.sql()
                .sql("DELETE FROM automated_backup WHERE id = ?")
                .param(backup.id())
                .update();
    }

    private static BackupRow read(ResultSet row, int number) throws SQLException {
        return new BackupRow(
                row.getLong("id"),
                Columns.instant(row, "moment"),
                row.getString("image_id"),
                row.getBoolean("complete"),
                Columns.findText(row, "device"),
                Columns.findText(row, "use_kind")
                        .map(Columns::taskType)
                        .filter(USES::contains)
                        .isPresent());
    }
}
