package io.vpsmanager.cloud.idempotency;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.contract.form.Idempotency.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;

/** The rows of idempotency keys. */
final class IdempotencyStore {

    private static final int RUNNING = 0;

    private final CloudDatabase database;
    private final Secrets secrets;

    IdempotencyStore(CloudDatabase database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    Optional<KeptAnswer> find(String caller, String key) {
        return database.sql()
                .sql("SELECT fingerprint, status, sealed_answer FROM idempotency"
                        + " WHERE caller = ? AND idempotency_key = ?")
                .params(List.of(caller, key))
                .query((row, _) -> new KeptAnswer(
                        row.getString("fingerprint"),
                        new Answer(row.getInt("status"), secrets.open(row.getString("sealed_answer")))))
                .optional();
    }

    /**
     * Takes a key in the current transaction, after any other transaction that has taken it ends.
     *
     * @throws DuplicateKeyException it is taken
     */
    void take(String caller, String key, String fingerprint, Instant now) {
        database.sql()
                .sql("""
                        INSERT INTO idempotency (caller, idempotency_key, fingerprint, status, sealed_answer, created)
                        VALUES (?, ?, ?, ?, '', ?)
                        """)
                .params(List.of(caller, key, fingerprint, RUNNING, Columns.time(now)))
                .update();
    }

    void keep(String caller, String key, Answer answer) {
        database.sql()
                .sql("UPDATE idempotency SET status = ?, sealed_answer = ? WHERE caller = ? AND idempotency_key = ?")
                .params(List.of(answer.status(), secrets.seal(answer.body()), caller, key))
                .update();
    }

    void forgetBefore(Instant moment) {
        database.sql()
                .sql("DELETE FROM idempotency WHERE created < ?")
                .param(Columns.time(moment))
                .update();
    }
}
