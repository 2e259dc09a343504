package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.task.TaskId;
import java.time.InstantSource;
import java.util.List;

/** The append-only log of steps: the truth about how far a task is. */
final class StepLog {

    private static final int LONGEST_DETAIL = 1000;

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
                .query((row, _) -> new StepEntry(
                        row.getInt("position"),
                        row.getString("step"),
                        StepEntry.Kind.valueOf(row.getString("standing")),
                        row.getString("detail"),
                        Columns.instant(row, "at")))
                .list();
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
                        detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)),
                        Columns.time(clock.instant())))
                .update();
    }
}
