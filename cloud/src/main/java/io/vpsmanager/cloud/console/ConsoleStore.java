package io.vpsmanager.cloud.console;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of ways to consoles. */
public final class ConsoleStore {

    private static final String SELECT = """
            SELECT c.id, s.name, c.account, c.session_id, c.sealed_password
            FROM console_access c JOIN service s ON s.id = c.service_id
            WHERE c.opened IS NULL AND c.expires > ? AND\s""";

    private final CloudDatabase database;

    public ConsoleStore(CloudDatabase database) {
        this.database = database;
    }

    /** Enters a way for who holds the secret with this hash. */
    public void enterSecret(ServiceId vps, Caller caller, String hash, Instant expires) {
        enter(vps, caller, hash, null, expires);
    }

    /** Enters a way for a viewer that proves this password. */
    public void enterPassword(ServiceId vps, Caller caller, String sealed, Instant expires) {
        enter(vps, caller, null, sealed, expires);
    }

    private void enter(ServiceId vps, Caller caller, @Nullable String hash, @Nullable String sealed, Instant expires) {
        String session = caller instanceof Caller.Person person ? person.sessionId() : null;
        database.sql()
                .sql("""
                        INSERT INTO console_access
                            (service_id, account, session_id, secret_hash, sealed_password, expires)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        vps.value(), caller.account().value(), session, hash, sealed, Columns.time(expires)))
                .update();
    }

    /** The way of a secret, if it is still to be used. */
    Optional<AccessRow> find(String hash, Instant now) {
        return database.sql()
                .sql(SELECT + "c.secret_hash = ?")
                .params(Columns.time(now), hash)
                .query(ConsoleStore::read)
                .optional();
    }

    /** Every way that is still to be used and is opened by a password. */
    List<AccessRow> listWithPassword(Instant now) {
        return database.sql()
                .sql(SELECT + "c.sealed_password IS NOT NULL")
                .param(Columns.time(now))
                .query(ConsoleStore::read)
                .list();
    }

    /** Uses a way up. False: somebody else was quicker. */
    boolean open(long id, Instant now) {
        return database.sql()
                        .sql(
                                "UPDATE console_access SET opened = ?, sealed_password = NULL WHERE id = ? AND opened IS NULL")
                        .params(Columns.time(now), id)
                        .update()
                == 1;
    }

    /** Whether the session of the person who asked for a way lasts. */
    public boolean lasts(String session, Instant now) {
        return database.sql()
                        .sql("SELECT count(*) FROM session WHERE id = ? AND expires > ?")
                        .params(session, Columns.time(now))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Forgets the ways that can lead nowhere any more. */
    public void clearOld(Instant now) {
        database.sql()
                .sql("DELETE FROM console_access WHERE expires < ?")
                .param(Columns.time(now))
                .update();
    }

    private static AccessRow read(ResultSet row, int number) throws SQLException {
        return new AccessRow(
                row.getLong("id"),
                new ServiceName(row.getString("name")),
                new AccountId(row.getString("account")),
                Columns.findText(row, "session_id"),
                Columns.findText(row, "sealed_password"));
    }
}
