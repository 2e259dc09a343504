package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.task.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The append-only log of steps: the truth about how far a task is. */
final class StepLog {

    private static final int MAX_DETAIL_LENGTH = 1000;

    private final CloudDatabase database;
    private final InstantSource clock;

    StepLog(CloudDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    List<StepEntry> list(TaskId task) {
        return database.sql()
                .sql("SELECT position, step, standing, detail, at FROM task_step WHERE task_id = ? ORDER BY position")
                .param(task.value())
                .query(StepLog::read)
                .list();
    }

    /** The logs of several tasks, in one read. */
    Map<TaskId, List<StepEntry>> list(Collection<TaskId> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        record Line(TaskId task, StepEntry entry) {}
        return database
                .sql()
                .sql("SELECT task_id, position, step, standing, detail, at FROM task_step WHERE task_id IN ("
                        + "?, ".repeat(tasks.size() - 1)
                        + "?) ORDER BY task_id, position")
                .params(tasks.stream().map(TaskId::value).toList())
                .query((row, number) -> new Line(new TaskId(row.getLong("task_id")), read(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::task, Collectors.mapping(Line::entry, Collectors.toList())));
    }

    private static StepEntry read(ResultSet row, int number) throws SQLException {
        return new StepEntry(
                row.getInt("position"),
                row.getString("step"),
                StepEntry.Kind.valueOf(row.getString("standing")),
                row.getString("detail"),
                Columns.instant(row, "at"));
    }

    /**
     * Appends one line. The position is part of the key, so of two runners at the same place one fails.
     *
     * @throws org.springframework.dao.DuplicateKeyException another runner was faster
     */
    void append(TaskId task, int position, String step, StepEntry.Kind kind, String detail) {
        database.sql()
                .sql("INSERT INTO task_step (task_id, position, step, standing, detail, at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(List.of(
                        task.value(),
                        position,
                        step,
                        kind.name(),
                        detail.substring(0, Math.min(detail.length(), MAX_DETAIL_LENGTH)),
                        Columns.time(clock.instant())))
                .update();
    }
}
