package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;

/**
 * The rows of failed sign-ins. They change by compare-and-set only, so that concurrent guesses are counted one by one.
 */
final class SignInStore {

    private final CloudDatabase database;

    SignInStore(CloudDatabase database) {
        this.database = database;
    }

    /** The number of failed attempts, and the time of the last. */
    record Vain(int count, Instant latest) {}

    Optional<Vain> find(String key) {
        return database.sql()
                .sql("SELECT vain, latest FROM sign_in_attempt WHERE attempt_key = ?")
                .param(key)
                .query((row, _) -> new Vain(row.getInt("vain"), Columns.instant(row, "latest")))
                .optional();
    }

    /** Records the first attempt. False: another was recorded meanwhile. */
    boolean begin(String key, Instant now) {
        try {
            return database.sql()
                            .sql("INSERT INTO sign_in_attempt (attempt_key, vain, latest) VALUES (?, 1, ?)")
                            .params(List.of(key, Columns.time(now)))
                            .update()
                    == 1;
        } catch (DuplicateKeyException raced) {
            return false;
        }
    }

    /** Records one more attempt. False: another was recorded meanwhile. */
    boolean add(String key, int seen, Instant now) {
        return database.sql()
                        .sql("UPDATE sign_in_attempt SET vain = ?, latest = ? WHERE attempt_key = ? AND vain = ?")
                        .params(List.of(seen + 1, Columns.time(now), key, seen))
                        .update()
                == 1;
    }

    void remove(String key) {
        database.sql()
                .sql("DELETE FROM sign_in_attempt WHERE attempt_key = ?")
                .param(key)
                .update();
    }

    void removeBefore(Instant moment) {
        database.sql()
                .sql("DELETE FROM sign_in_attempt WHERE latest < ?")
                .param(Columns.time(moment))
                .update();
    }
}
