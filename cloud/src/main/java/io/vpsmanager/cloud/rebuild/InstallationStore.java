package io.vpsmanager.cloud.rebuild;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.task.TaskId;

/** The rows of installations. */
public final class InstallationStore {

    private final CloudDatabase database;

    public InstallationStore(CloudDatabase database) {
        this.database = database;
    }

    public void enter(TaskId task, Installation wanted) {
        database.sql()
                .sql("INSERT INTO installation (task_id, image_id, public_key, with_password) VALUES (?, ?, ?, ?)")
                .param(task.value())
                .param(wanted.imageId())
                .param(wanted.publicKey().orElse(null))
                .param(wanted.withPassword())
                .update();
    }

    Installation get(TaskId task) {
        return database.sql()
                .sql("SELECT image_id, public_key, with_password FROM installation WHERE task_id = ?")
                .param(task.value())
                .query((row, _) -> new Installation(
                        row.getString("image_id"),
                        Columns.findText(row, "public_key"),
                        row.getBoolean("with_password")))
                .single();
    }
}
