package io.vpsmanager.cloud.remoteconsole;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of open consoles, of all managers. */
final class ConnectionStore {

    private final CloudDatabase database;

    ConnectionStore(CloudDatabase database) {
        this.database = database;
    }

    /** Inserts the console that a ticket opened. False: the server no longer exists. */
    boolean enter(ConsoleTicket way, Instant now) {
        return database.sql()
                        .sql("""
                                INSERT INTO console_connection (id, service_id, account, seen)
                                SELECT ?, id, ?, ? FROM service WHERE name = ?
                                """)
                        .params(
                                way.id(),
                                way.account().value(),
                                Columns.time(now),
                                way.vps().value())
                        .update()
                == 1;
    }

    void remove(long id) {
        database.sql()
                .sql("DELETE FROM console_connection WHERE id = ?")
                .param(id)
                .update();
    }

    /** Removes those that their manager has not reported since that time. */
    void removeUnseen(Instant since) {
        database.sql()
                .sql("DELETE FROM console_connection WHERE seen < ?")
                .param(Columns.time(since))
                .update();
    }

    void see(Collection<Long> ids, Instant now) {
        database.sql()
                .sql("UPDATE console_connection SET seen = :now WHERE id IN (:ids)")
                .param("now", Columns.time(now))
                .param("ids", ids)
                .update();
    }

    int countOfServer(ServiceName vps, Instant seenSince) {
        return database.sql()
                .sql("""
                        SELECT count(*) FROM console_connection c JOIN service s ON s.id = c.service_id
                        WHERE s.name = ? AND c.seen >= ?
                        """)
                .params(vps.value(), Columns.time(seenSince))
                .query(Integer.class)
                .single();
    }

    /** How many consoles an account has open on each server, highest count first. */
    Map<ServiceName, Integer> countOfAccount(AccountId account, Instant seenSince) {
        Map<ServiceName, Integer> counts = new LinkedHashMap<>();
        database.sql().sql("""
                        SELECT s.name, count(*) AS open FROM console_connection c JOIN service s ON s.id = c.service_id
                        WHERE c.account = ? AND c.seen >= ? GROUP BY s.name ORDER BY count(*) DESC, s.name
                        """).params(account.value(), Columns.time(seenSince)).query(row -> {
            counts.put(new ServiceName(row.getString("name")), row.getInt("open"));
        });
        return counts;
    }
}
