package io.vpsmanager.cloud.database;

import java.time.Instant;

/** Writes a row only to prove that the database is writable. */
public final class ProbeStore {

    private final CloudDatabase database;

    public ProbeStore(CloudDatabase database) {
        this.database = database;
    }

    /** Records that a manager could write; on disk when it returns. */
    public void write(String manager, Instant now) {
        if (set(manager, now) == 0) {
            database.sql()
                    .sql("INSERT INTO write_probe (manager, written) VALUES (?, ?)")
                    .param(manager)
                    .param(Columns.time(now))
                    .update();
        }
    }

    private int set(String manager, Instant now) {
        return database.sql()
                .sql("UPDATE write_probe SET written = ? WHERE manager = ?")
                .param(Columns.time(now))
                .param(manager)
                .update();
    }
}
