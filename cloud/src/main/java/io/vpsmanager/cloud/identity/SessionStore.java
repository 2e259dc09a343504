package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.identity.Session;
import io.vpsmanager.contract.value.AccountId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The rows of sessions. Only the hash of a token is kept. */
public final class SessionStore {

    private final CloudDatabase database;

    public SessionStore(CloudDatabase database) {
        this.database = database;
    }

    void insert(String tokenHash, String id, AccountId account, Instant now, Instant expires) {
        database.sql()
                .sql("INSERT INTO session (token_hash, id, account, created, expires) VALUES (?, ?, ?, ?, ?)")
                .params(List.of(tokenHash, id, account.value(), Columns.time(now), Columns.time(expires)))
                .update();
    }

    Optional<Session> find(String tokenHash, Instant now) {
        return database.sql()
                .sql("""
                        SELECT s.id, s.account, s.expires, a.language, a.time_zone
                        FROM session s JOIN account a ON a.id = s.account
                        WHERE s.token_hash = ? AND s.expires > ?
                        """)
                .param(tokenHash)
                .param(Columns.time(now))
                .query((row, _) -> new Session(
                        new Caller.Person(new AccountId(row.getString("account")), row.getString("id")),
                        row.getString("language"),
                        ZoneId.of(row.getString("time_zone")),
                        Columns.instant(row, "expires")))
                .optional();
    }

    void remove(String tokenHash) {
        database.sql()
                .sql("DELETE FROM session WHERE token_hash = ?")
                .param(tokenHash)
                .update();
    }

    /** Ends every session of an account. */
    public void removeAll(AccountId account) {
        database.sql()
                .sql("DELETE FROM session WHERE account = ?")
                .param(account.value())
                .update();
    }

    void removeExpired(Instant now) {
        database.sql()
                .sql("DELETE FROM session WHERE expires <= ?")
                .param(Columns.time(now))
                .update();
    }
}
