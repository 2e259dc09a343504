package io.vpsmanager.cloud.automatedbackup;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.vps.VpsState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of plans. */
public final class BackupScheduleStore {

    /** How many backups to keep if an option names no number: a week of them. */
    static final int USUAL_ROTATION = 7;

    /** A service that subscribes to the option, its plan beside it. */
    private static final String SUBSCRIBED = """
            FROM vps_option o LEFT JOIN automated_backup_plan p ON p.service_id = o.service_id
            WHERE o.option_name = 'automatedBackup' AND o.state = 'subscribed'
            """;

    private final CloudDatabase database;

    public BackupScheduleStore(CloudDatabase database) {
        this.database = database;
    }

    /**
     * A backup whose task has ended.
     *
     * @param taken whether it was taken, even if a later step failed or a later backup replaced it
     */
    record Ended(ServiceId service, TaskId task, boolean taken, Instant begun, Instant ended) {}

    /** The plan of a service; empty: it does not subscribe. */
    public Optional<BackupSchedule> find(ServiceId service, Instant now) {
        return database.sql()
                .sql("SELECT p.second_of_day, p.due, p.failed, o.rotation " + SUBSCRIBED + " AND o.service_id = ?")
                .param(service.value())
                .query((row, _) -> read(service, row, now))
                .optional();
    }

    /** The services that subscribe and have no plan yet. */
    List<ServiceId> listUnplanned() {
        return database.sql()
                .sql("SELECT o.service_id " + SUBSCRIBED + " AND p.service_id IS NULL ORDER BY o.service_id")
                .query(BackupScheduleStore::readId)
                .list();
    }

    /**
     * The services that subscribe and whose backup is due, the one that waits longest first. What something else holds
     * comes only when its day is over: until then there is nothing to be done about it.
     */
    List<ServiceId> listDue(Instant now, int most) {
        return database.sql()
                .sql("SELECT o.service_id " + SUBSCRIBED + """
                        AND p.due <= ? AND EXISTS (
                            SELECT 1 FROM vps v WHERE v.service_id = o.service_id
                            AND (p.due <= ? OR v.task_id IS NULL AND v.state IN (?, ?)))
                        ORDER BY p.due, o.service_id FETCH FIRST ? ROWS ONLY
                        """)
                .params(
                        Columns.time(now),
                        Columns.time(now.minus(BackupSchedule.DAY)),
                        VpsState.RUNNING.wire(),
                        VpsState.STOPPED.wire(),
                        most)
                .query(BackupScheduleStore::readId)
                .list();
    }

    /** How many backups are under way, whoever began them; one that is stuck occupies nobody. */
    int countUnderWay() {
        return database.sql()
                .sql("SELECT count(*) FROM task WHERE kind = ? AND state IN ('WAITING', 'RUNNING', 'UNDOING')")
                .param(BackupTasks.TAKE)
                .query(Integer.class)
                .single();
    }

    private static ServiceId readId(ResultSet row, int number) throws SQLException {
        return new ServiceId(row.getLong("service_id"));
    }

    /** The plans whose last backup has ended, and is not settled. */
    List<Ended> listEnded() {
        return database.sql().sql("""
                        SELECT p.service_id, t.id, t.state, t.created, t.ended, b.complete
                        FROM automated_backup_plan p JOIN task t ON t.id = p.task_id
                        LEFT JOIN automated_backup b ON b.task_id = t.id
                        WHERE t.state IN ('DONE', 'ERROR', 'CANCELLED') ORDER BY t.id
                        """).query(BackupScheduleStore::readEnded).list();
    }

    private static Ended readEnded(ResultSet row, int number) throws SQLException {
        return new Ended(
                new ServiceId(row.getLong("service_id")),
                new TaskId(row.getLong("id")),
                TaskStatus.valueOf(row.getString("state")) == TaskStatus.DONE || row.getBoolean("complete"),
                Columns.instant(row, "created"),
                Columns.instant(row, "ended"));
    }

    /** Enters a plan, unless there is one already. */
    void enter(ServiceId service, BackupSchedule plan) {
        database.sql()
                .sql("""
                        INSERT INTO automated_backup_plan (service_id, second_of_day, due)
                        SELECT CAST(? AS BIGINT), CAST(? AS INT), CAST(? AS TIMESTAMP WITH TIME ZONE)
                        WHERE NOT EXISTS (SELECT 1 FROM automated_backup_plan WHERE service_id = ?)
                        """)
                .params(service.value(), plan.schedule().toSecondOfDay(), Columns.time(plan.due()), service.value())
                .update();
    }

    /** Sets another time of day, also of a service that has no plan yet. Safe to repeat. */
    void setSchedule(ServiceId service, LocalTime schedule, Instant due) {
        int changed = database.sql()
                .sql("UPDATE automated_backup_plan SET second_of_day = ?, due = ? WHERE service_id = ?")
                .params(schedule.toSecondOfDay(), Columns.time(due), service.value())
                .update();
        if (changed == 0) {
            enter(service, new BackupSchedule(schedule, due, USUAL_ROTATION, Optional.empty()));
        }
    }

    void setDue(ServiceId service, Instant due) {
        database.sql()
                .sql("UPDATE automated_backup_plan SET due = ? WHERE service_id = ?")
                .params(Columns.time(due), service.value())
                .update();
    }

    /** Records the task that takes the due backup. */
    void begin(ServiceId service, TaskId task, Instant nextDue) {
        database.sql()
                .sql("UPDATE automated_backup_plan SET due = ?, task_id = ? WHERE service_id = ?")
                .params(Columns.time(nextDue), task.value(), service.value())
                .update();
    }

    /** Records that a day's backup could not be started, and which one is due instead. */
    void miss(ServiceId service, Instant failed, Instant due) {
        database.sql()
                .sql("UPDATE automated_backup_plan SET failed = ?, due = ? WHERE service_id = ?")
                .params(Columns.time(failed), Columns.time(due), service.value())
                .update();
    }

    /** A backup exists, whoever requested it. */
    void clearFailed(ServiceId service) {
        database.sql()
                .sql("UPDATE automated_backup_plan SET failed = NULL WHERE service_id = ?")
                .param(service.value())
                .update();
    }

    /** Records how a backup ended. False: somebody else was quicker. */
    boolean settle(Ended ended) {
        return database.sql()
                        .sql("""
                                UPDATE automated_backup_plan SET task_id = NULL, failed = ?
                                WHERE service_id = ? AND task_id = ?
                                """)
                        .param(ended.taken() ? null : Columns.time(ended.ended()))
                        .param(ended.service().value())
                        .param(ended.task().value())
                        .update()
                == 1;
    }

    /** Records the time of day that a task is to set. */
    public void request(TaskId task, LocalTime schedule) {
        database.sql()
                .sql("INSERT INTO automated_backup_request (task_id, second_of_day) VALUES (?, ?)")
                .params(task.value(), schedule.toSecondOfDay())
                .update();
    }

    LocalTime getRequested(TaskId task) {
        return database.sql()
                .sql("SELECT second_of_day FROM automated_backup_request WHERE task_id = ?")
                .param(task.value())
                .query((row, _) -> LocalTime.ofSecondOfDay(row.getInt("second_of_day")))
                .single();
    }

    private static BackupSchedule read(ServiceId service, ResultSet row, Instant now) throws SQLException {
        @Nullable Integer kept = row.getObject("rotation", Integer.class);
        int rotation = kept == null ? USUAL_ROTATION : Math.max(1, kept);
        Optional<Instant> due = Columns.findInstant(row, "due");
        return due.isEmpty()
                ? BackupSchedule.first(service, rotation, now)
                : new BackupSchedule(
                        LocalTime.ofSecondOfDay(row.getInt("second_of_day")),
                        due.get(),
                        rotation,
                        Columns.findInstant(row, "failed"));
    }
}
