package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.database.HistoryFilter;
import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows of tasks. */
public final class TaskStore {

    private static final int MAX_CAUSE_LENGTH = 1000;

    private final CloudDatabase database;
    private final InstantSource clock;

    public TaskStore(CloudDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    TaskRow insert(TaskDefinition kind, VpsRow vps, Author author) {
        // As exact as the databases keep a time, so that this row equals the one read later.
        Instant created = clock.instant().truncatedTo(ChronoUnit.MICROS);
        TaskId id = new TaskId(database.insert(database.sql()
                .sql("""
                        INSERT INTO task (kind, service_id, service_name, state, progress, attempts, state_before, author,
                            origin, query_id, created)
                        VALUES (?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?)
                        """)
                .params(List.of(
                        kind.key(),
                        vps.id().value(),
                        vps.name().value(),
                        TaskStatus.WAITING.name(),
                        vps.state().wire(),
                        author.name(),
                        author.origin().name(),
                        author.queryId(),
                        Columns.time(created)))));
        return new TaskRow(
                id,
                kind.key(),
                vps.id(),
                vps.name(),
                TaskStatus.WAITING,
                0,
                0,
                vps.state(),
                author.name(),
                author.origin(),
                author.queryId(),
                created,
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                Optional.empty());
    }

    public Optional<TaskRow> find(TaskId id) {
        return database.sql()
                .sql("SELECT * FROM task WHERE id = ?")
                .param(id.value())
                .query(TaskStore::read)
                .optional();
    }

    /** A task that must exist. */
    public TaskRow get(TaskId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("task " + id + " is not in the database"));
    }

    /** The tasks of a service, newest first. */
    public List<TaskRow> list(ServiceId service, int limit) {
        return database.sql()
                .sql("SELECT * FROM task WHERE service_id = ? ORDER BY id DESC FETCH FIRST ? ROWS ONLY")
                .param(service.value())
                .param(limit)
                .query(TaskStore::read)
                .list();
    }

    /** One page of the tasks of a service, of these kinds; all where there are none. */
    HistoryPage<TaskRow> page(ServiceId service, Collection<String> kinds, HistoryQuery<TaskType> asked) {
        return HistoryFilter.page(asked, query -> {
            HistoryFilter filter = new HistoryFilter(query, "created");
            if (!kinds.isEmpty()) {
                filter.kinds(kinds);
            }
            return database.sql()
                    .sql("SELECT h.* FROM task h WHERE h.service_id = ?" + filter.sql())
                    .param(service.value())
                    .params(filter.values())
                    .query(TaskStore::read)
                    .list();
        });
    }

    /** The kinds of all tasks of a service. */
    List<String> listKinds(ServiceId service) {
        return database.sql()
                .sql("SELECT DISTINCT kind FROM task WHERE service_id = ?")
                .param(service.value())
                .query(String.class)
                .list();
    }

    /** Every task that is neither ended nor stuck and waits for no other, oldest first. */
    public List<TaskId> listUnfinished() {
        return database.sql()
                .sql("""
                        SELECT id FROM task WHERE state IN ('WAITING', 'RUNNING', 'UNDOING')
                        AND NOT EXISTS (SELECT 1 FROM vps WHERE next_task_id = task.id) ORDER BY id
                        """)
                .query((row, _) -> new TaskId(row.getLong("id")))
                .list();
    }

    /** How many tasks of each kind have each status. */
    public List<TaskCount> count() {
        return database.sql()
                .sql("SELECT kind, state, count(*) AS tasks FROM task GROUP BY kind, state")
                .query((row, _) -> new TaskCount(
                        row.getString("kind"), TaskStatus.valueOf(row.getString("state")), row.getLong("tasks")))
                .list();
    }

    /** The newest tasks of all services. */
    public List<TaskRow> listNewest(int limit) {
        return database.sql()
                .sql("SELECT * FROM task ORDER BY id DESC FETCH FIRST ? ROWS ONLY")
                .param(limit)
                .query(TaskStore::read)
                .list();
    }

    /** Keeps a task from being taken over until the transaction ends. False: it is not of this lease. */
    boolean lock(TaskId id, long epoch) {
        return database.sql()
                .sql("SELECT id FROM task WHERE id = ? AND epoch = ? FOR UPDATE")
                .params(List.of(id.value(), epoch))
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Keeps a task from being worked on until the transaction ends. */
    void lock(TaskId id) {
        database.sql()
                .sql("SELECT id FROM task WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /** Gives a task to somebody under a lease, if the newest is still the one that was seen. */
    boolean setHolder(TaskId id, long seen, long epoch, Optional<String> holder) {
        return database.sql()
                        .sql("UPDATE task SET epoch = ?, holder = ? WHERE id = ? AND epoch = ?")
                        .params(Arrays.asList(epoch, holder.orElse(null), id.value(), seen))
                        .update()
                == 1;
    }

    void setProgress(TaskRow seen, int progress) {
        database.sql()
                .sql("UPDATE task SET progress = ? WHERE id = ? AND epoch = ? AND progress <> ?")
                .params(List.of(progress, seen.id().value(), seen.epoch(), progress))
                .update();
    }

    /** Of a task that still stands as it was read: a way that was left counts nothing against the next. */
    void setAttempts(TaskRow seen, int attempts) {
        database.sql()
                .sql("UPDATE task SET attempts = ? WHERE id = ? AND epoch = ? AND state = ? AND attempts <> ?")
                .params(List.of(
                        attempts, seen.id().value(), seen.epoch(), seen.end().name(), attempts))
                .update();
    }

    void setCause(TaskId id, String cause) {
        database.sql()
                .sql("UPDATE task SET cause = ? WHERE id = ?")
                .params(List.of(cause.substring(0, Math.min(cause.length(), MAX_CAUSE_LENGTH)), id.value()))
                .update();
    }

    /**
     * Has a task that is under way give back what it took, and end as cancelled; who works on it is to stop.
     */
    void abort(TaskId id) {
        database.sql()
                .sql("""
                                UPDATE task SET state = ?, attempts = 0, aborted = TRUE, epoch = epoch + 1, holder = NULL
                                WHERE id = ? AND state = ?
                                """)
                .params(List.of(TaskStatus.UNDOING.name(), id.value(), TaskStatus.RUNNING.name()))
                .update();
    }

    /**
     * Has a task give back what it took, under the next lease of the same holder: no call of the way forward counts any
     * more.
     */
    void turnBack(TaskRow seen) {
        database.sql()
                .sql(
                        "UPDATE task SET state = ?, attempts = 0, epoch = epoch + 1 WHERE id = ? AND epoch = ? AND state = ?")
                .params(List.of(TaskStatus.UNDOING.name(), seen.id().value(), seen.epoch(), TaskStatus.RUNNING.name()))
                .update();
    }

    /** Has a stuck task tried again, by whoever looks next. */
    boolean resume(TaskId id) {
        return database.sql()
                        .sql("UPDATE task SET state = ?, attempts = 0, holder = NULL WHERE id = ? AND state = ?")
                        .params(List.of(TaskStatus.UNDOING.name(), id.value(), TaskStatus.STUCK.name()))
                        .update()
                == 1;
    }

    /** Notes what the server was when the turn of a task came that waited for another. False: it waits no longer. */
    boolean setStateBefore(TaskId id, VpsState state) {
        return database.sql()
                        .sql("UPDATE task SET state_before = ? WHERE id = ? AND state = ?")
                        .params(List.of(state.wire(), id.value(), TaskStatus.WAITING.name()))
                        .update()
                == 1;
    }

    /** Moves a task on, if it still stands as `from`. */
    void move(TaskId id, TaskStatus from, TaskStatus to) {
        database.sql()
                .sql("UPDATE task SET state = ?, attempts = 0 WHERE id = ? AND state = ?")
                .params(List.of(to.name(), id.value(), from.name()))
                .update();
    }

    /** Ends a task, if it still stands as `from`. */
    boolean end(TaskId id, TaskStatus from, TaskStatus to) {
        return database.sql()
                        .sql("UPDATE task SET state = ?, attempts = 0, ended = ? WHERE id = ? AND state = ?")
                        .params(List.of(to.name(), Columns.time(clock.instant()), id.value(), from.name()))
                        .update()
                == 1;
    }

    private static TaskRow read(ResultSet row, int number) throws SQLException {
        return new TaskRow(
                new TaskId(row.getLong("id")),
                row.getString("kind"),
                new ServiceId(row.getLong("service_id")),
                new ServiceName(row.getString("service_name")),
                TaskStatus.valueOf(row.getString("state")),
                row.getInt("progress"),
                row.getInt("attempts"),
                Columns.wire(row, "state_before", VpsState.class),
                row.getString("author"),
                Origin.valueOf(row.getString("origin")),
                row.getString("query_id"),
                Columns.instant(row, "created"),
                Columns.findInstant(row, "ended"),
                Columns.findText(row, "cause"),
                row.getBoolean("aborted"),
                row.getLong("epoch"),
                Columns.findText(row, "holder"));
    }
}
