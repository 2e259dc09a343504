package io.vpsmanager.cloud.termination;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.contract.termination.FutureUse;
import io.vpsmanager.contract.termination.TerminationReason;
import io.vpsmanager.contract.value.ServiceName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rows of terminations. */
public final class TerminationStore {

    private final CloudDatabase database;

    public TerminationStore(CloudDatabase database) {
        this.database = database;
    }

    /** What a customer said of it. */
    public record Answers(Optional<TerminationReason> reason, Optional<FutureUse> futureUse, String commentary) {}

    /** Keeps a token, in place of an earlier one. */
    public void ask(ServiceId service, String tokenHash, Instant expires) {
        database.sql()
                .sql("DELETE FROM termination WHERE service_id = ?")
                .param(service.value())
                .update();
        database.sql()
                .sql("INSERT INTO termination (service_id, token_hash, expires) VALUES (?, ?, ?)")
                .params(service.value(), tokenHash, Columns.time(expires))
                .update();
    }

    /** Whether a token is kept that expires after this moment and was not used. */
    public boolean isWaiting(ServiceId service, Instant moment) {
        return database.sql()
                        .sql(
                                "SELECT count(*) FROM termination WHERE service_id = ? AND expires > ? AND token_hash IS NOT NULL")
                        .params(service.value(), Columns.time(moment))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether this token is kept, expires after this moment and was not used. */
    public boolean isWaiting(ServiceId service, String tokenHash, Instant moment) {
        return database.sql()
                        .sql("SELECT count(*) FROM termination WHERE service_id = ? AND token_hash = ? AND expires > ?")
                        .params(service.value(), tokenHash, Columns.time(moment))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Uses a token up. False: it is none, or no longer. */
    public boolean confirm(ServiceId service, String tokenHash, Instant now, Answers answers) {
        return database.sql()
                        .sql("""
                                UPDATE termination SET token_hash = NULL, reason = ?, future_use = ?, commentary = ?
                                WHERE service_id = ? AND token_hash = ? AND expires > ?
                                """)
                        .param(answers.reason().map(TerminationReason::wire).orElse(null))
                        .param(answers.futureUse().map(FutureUse::wire).orElse(null))
                        .param(answers.commentary())
                        .param(service.value())
                        .param(tokenHash)
                        .param(Columns.time(now))
                        .update()
                == 1;
    }

    /** The servers whose paid time was over before this day, that are to be deleted then, and that no task holds. */
    List<ServiceName> listDue(LocalDate today) {
        return database.sql()
                .sql("""
                        SELECT s.name FROM service s JOIN vps v ON v.service_id = s.id
                        WHERE s.expiration < ? AND s.delete_at_expiration AND v.task_id IS NULL ORDER BY s.id
                        """)
                .param(today)
                .query((row, _) -> new ServiceName(row.getString("name")))
                .list();
    }
}
