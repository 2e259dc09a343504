package io.vpsmanager.cloud.remoteconsole;

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

/** The rows of console tickets. */
public final class ConsoleTicketStore {

    private static final String SELECT = """
            SELECT c.id, s.name, c.account, c.proof, c.sealed_password
            FROM console_access c JOIN service s ON s.id = c.service_id
            WHERE c.opened IS NULL AND c.expires > ? AND\s""";

    /** Maximum of unused tickets of one server. */
    private static final int MAX = 10;

    private static final String SESSION = "session/";
    private static final String CREDENTIAL = "credential/";
    private static final String CLIENT = "client/";

    private final CloudDatabase database;

    public ConsoleTicketStore(CloudDatabase database) {
        this.database = database;
    }

    /** Inserts a ticket for whoever holds the secret with this hash. */
    public void enterSecret(ServiceId vps, Caller caller, String hash, Instant expires) {
        enter(vps, caller, hash, null, expires);
    }

    /** Inserts a ticket for a viewer that proves this password. */
    public void enterPassword(ServiceId vps, Caller caller, String sealed, Instant expires) {
        enter(vps, caller, null, sealed, expires);
    }

    private void enter(ServiceId vps, Caller caller, @Nullable String hash, @Nullable String sealed, Instant expires) {
        forgetOldest(vps);
        database.sql()
                .sql("""
                        INSERT INTO console_access
                            (service_id, account, proof, secret_hash, sealed_password, expires)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        vps.value(), caller.account().value(), proof(caller), hash, sealed, Columns.time(expires)))
                .update();
    }

    /** The ticket of a secret, if still usable. */
    Optional<ConsoleTicket> find(String hash, Instant now) {
        return database.sql()
                .sql(SELECT + "c.secret_hash = ?")
                .params(Columns.time(now), hash)
                .query(ConsoleTicketStore::read)
                .optional();
    }

    /** All usable tickets that a password opens. */
    List<ConsoleTicket> listWithPassword(Instant now) {
        return database.sql()
                .sql(SELECT + "c.sealed_password IS NOT NULL")
                .param(Columns.time(now))
                .query(ConsoleTicketStore::read)
                .list();
    }

    /** Consumes a ticket. False: somebody else was quicker. */
    boolean open(long id, Instant now) {
        return database.sql()
                        .sql(
                                "UPDATE console_access SET opened = ?, sealed_password = NULL WHERE id = ? AND opened IS NULL")
                        .params(Columns.time(now), id)
                        .update()
                == 1;
    }

    private static String proof(Caller caller) {
        return switch (caller) {
            case Caller.Person person -> SESSION + person.sessionId();
            case Caller.Program program -> CREDENTIAL + program.credentialId();
            case Caller.Client client -> CLIENT + client.clientId();
        };
    }

    /** Whether the holder's means of authentication is still valid: a session, a consumer key, an OAuth2 client. */
    public boolean lasts(String proof, Instant now) {
        if (proof.startsWith(SESSION)) {
            return exists("session WHERE id = ? AND expires > ?", proof.substring(SESSION.length()), Columns.time(now));
        }
        if (proof.startsWith(CREDENTIAL)) {
            return exists(
                    "credential WHERE id = ? AND state = 'validated' AND (expires IS NULL OR expires > ?)",
                    Long.valueOf(proof.substring(CREDENTIAL.length())),
                    Columns.time(now));
        }
        return exists("oauth2_client WHERE id = ?", proof.substring(CLIENT.length()));
    }

    private boolean exists(String rows, Object... values) {
        return database.sql()
                        .sql("SELECT count(*) FROM " + rows)
                        .params(values)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Keeps only the newest unused tickets of a server, with room for another. */
    private void forgetOldest(ServiceId vps) {
        database.sql().sql("""
                        DELETE FROM console_access WHERE service_id = ? AND opened IS NULL AND id NOT IN (
                            SELECT id FROM console_access WHERE service_id = ? AND opened IS NULL
                            ORDER BY id DESC FETCH FIRST ? ROWS ONLY)
                        """).params(vps.value(), vps.value(), MAX - 1).update();
    }

    /** Removes the tickets that can no longer be used. */
    public void clearOld(Instant now) {
        database.sql()
                .sql("DELETE FROM console_access WHERE expires < ?")
                .param(Columns.time(now))
                .update();
    }

    private static ConsoleTicket read(ResultSet row, int number) throws SQLException {
        return new ConsoleTicket(
                row.getLong("id"),
                new ServiceName(row.getString("name")),
                new AccountId(row.getString("account")),
                row.getString("proof"),
                Columns.findText(row, "sealed_password"));
    }
}
