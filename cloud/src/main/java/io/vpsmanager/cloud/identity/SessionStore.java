package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.account.AccountQuota;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.call.AccountLimit;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.identity.OpenSession;
import io.vpsmanager.contract.identity.Session;
import io.vpsmanager.contract.value.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The rows of sessions. Only the hash of a token is kept. */
public final class SessionStore {

    private static final int MAX_USER_AGENT_LENGTH = 300;
    /** More than anybody reads. */
    private static final int MAX = AccountLimit.SESSIONS.most();

    /** How long whoever gave the password is assumed to be present. */
    private static final Duration SURE = Duration.ofMinutes(10);

    private final CloudDatabase database;

    public SessionStore(CloudDatabase database) {
        this.database = database;
    }

    /** A session and its last use. */
    record Found(Session session, Optional<Instant> lastUse) {}

    void insert(String tokenHash, Caller.Person person, OpenSession opened) {
        String userAgent = opened.userAgent();
        database.sql()
                .sql("""
                        INSERT INTO session (token_hash, id, account, created, password_given, expires, remote_address,
                            user_agent)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(List.of(
                        tokenHash,
                        person.sessionId(),
                        person.account().value(),
                        Columns.time(opened.created()),
                        Columns.time(opened.created()),
                        Columns.time(opened.expires()),
                        opened.remoteAddress(),
                        userAgent.substring(0, Math.min(userAgent.length(), MAX_USER_AGENT_LENGTH))))
                .update();
    }

    Optional<Found> find(String tokenHash, Instant now) {
        return database.sql()
                .sql("""
                        SELECT s.id, s.account, s.expires, s.last_use, s.password_given, a.language, a.time_zone
                        FROM session s JOIN account a ON a.id = s.account
                        WHERE s.token_hash = ? AND s.expires > ?
                        """)
                .param(tokenHash)
                .param(Columns.time(now))
                .query((row, _) -> new Found(
                        new Session(
                                new Caller.Person(
                                        new AccountId(row.getString("account")),
                                        row.getString("id"),
                                        Columns.findInstant(row, "password_given")
                                                .map(given -> given.plus(SURE).isAfter(now))
                                                .orElse(false)),
                                row.getString("language"),
                                ZoneId.of(row.getString("time_zone")),
                                Columns.instant(row, "expires")),
                        Columns.findInstant(row, "last_use")))
                .optional();
    }

    void setPasswordGiven(AccountId account, String id, Instant now) {
        database.sql()
                .sql("UPDATE session SET password_given = ? WHERE account = ? AND id = ?")
                .params(List.of(Columns.time(now), account.value(), id))
                .update();
    }

    void setLastUse(String tokenHash, Instant now) {
        database.sql()
                .sql("UPDATE session SET last_use = ? WHERE token_hash = ?")
                .param(Columns.time(now))
                .param(tokenHash)
                .update();
    }

    /** The newest open sessions of an account. */
    List<OpenSession> list(AccountId account, String current, Instant now) {
        return database.sql()
                .sql("""
                        SELECT id, created, expires, last_use, remote_address, user_agent
                        FROM session WHERE account = ? AND expires > ?
                        ORDER BY created DESC, id FETCH FIRST ? ROWS ONLY
                        """)
                .params(List.of(account.value(), Columns.time(now), MAX))
                .query((row, _) -> new OpenSession(
                        row.getString("id"),
                        Columns.instant(row, "created"),
                        Columns.instant(row, "expires"),
                        Columns.findInstant(row, "last_use"),
                        row.getString("remote_address"),
                        row.getString("user_agent"),
                        row.getString("id").equals(current)))
                .list();
    }

    /** Makes room for one more session of an account: ends the longest unused ones. Run it in a transaction. */
    void makeRoom(AccountId account) {
        AccountQuota.lock(database, account);
        List<String> ended = database.sql()
                .sql("""
                        SELECT id FROM session WHERE account = ? ORDER BY coalesce(last_use, created) DESC, id
                        OFFSET ? ROWS
                        """)
                .params(List.of(account.value(), MAX - 1))
                .query(String.class)
                .list();
        ended.forEach(id -> remove(account, id));
    }

    /** False: the account has no such session. */
    boolean remove(AccountId account, String id) {
        return database.sql()
                        .sql("DELETE FROM session WHERE account = ? AND id = ?")
                        .params(List.of(account.value(), id))
                        .update()
                == 1;
    }

    /** Ends every session of an account but one; returns how many. */
    int removeOthers(AccountId account, String kept) {
        return database.sql()
                .sql("DELETE FROM session WHERE account = ? AND id <> ?")
                .params(List.of(account.value(), kept))
                .update();
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
