package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.vps.VpsState;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each contact sees of a server in a list: a copy kept in step, in the transaction of each change. */
final class VpsListingStore {

    private final CloudDatabase database;

    VpsListingStore(CloudDatabase database) {
        this.database = database;
    }

    /**
     * Keeps a server, and then the accounts that it is or comes to be listed for, from all others who would change that, until the
     * transaction ends: the order of ARCHITECTURE.md. What is read of it before may be old.
     */
    void lock(ServiceId id, Collection<AccountId> more) {
        for (String server :
                List.of("SELECT id FROM service WHERE id = ?", "SELECT service_id FROM vps WHERE service_id = ?")) {
            database.sql()
                    .sql(server + " FOR UPDATE")
                    .param(id.value())
                    .query(Long.class)
                    .optional();
        }
        Stream.concat(cells(id).stream().map(Cell::account), more.stream().map(AccountId::value))
                .distinct()
                .sorted()
                .forEach(this::lockAccount);
    }

    private void lockAccount(String account) {
        database.sql()
                .sql("SELECT id FROM account WHERE id = ? FOR UPDATE")
                .param(account)
                .query(String.class)
                .single();
    }

    /** Lists a server for its contacts; it is locked. */
    void enter(ServiceId id) {
        database.sql().sql("""
                        INSERT INTO vps_listing (account, service_id, name, datacenter, model_offer, expiration,
                            search_text, display_key, name_key, model_key, location_key, ip_key)
                        SELECT c.account, v.service_id, s.name, v.datacenter, v.model_offer, s.expiration,
                               v.search_text, v.display_key, v.name_key, v.model_key, v.location_key, v.ip_key
                        FROM (SELECT DISTINCT account, service_id FROM contact WHERE service_id = ?) c
                        JOIN vps v ON v.service_id = c.service_id
                        JOIN service s ON s.id = c.service_id
                        """).param(id.value()).update();
        database.sql().sql("""
                        INSERT INTO vps_listed_state (account, service_id, state, name_key)
                        SELECT l.account, l.service_id, v.state, l.name_key
                        FROM vps_listing l JOIN vps v ON v.service_id = l.service_id
                        WHERE l.service_id = ?
                        """).param(id.value()).update();
        cells(id).forEach(cell -> tally(cell, 1));
    }

    /** Takes a server off every list; it is locked. */
    void leave(ServiceId id) {
        cells(id).forEach(cell -> tally(cell, -1));
        for (String table : List.of("vps_listed_state", "vps_listing")) {
            database.sql()
                    .sql("DELETE FROM " + table + " WHERE service_id = ?")
                    .param(id.value())
                    .update();
        }
    }

    void setState(ServiceId id, VpsState state) {
        database.sql()
                .sql("UPDATE vps_listed_state SET state = ? WHERE service_id = ?")
                .param(state.wire())
                .param(id.value())
                .update();
    }

    /** Sets one column of what is listed. */
    void set(ServiceId id, String column, @Nullable Object value) {
        database.sql()
                .sql("UPDATE vps_listing SET " + column + " = ? WHERE service_id = ?")
                .param(value)
                .param(id.value())
                .update();
    }

    void setNames(ServiceId id, byte[] displayKey, String searchText) {
        database.sql()
                .sql("UPDATE vps_listing SET display_key = ?, search_text = ? WHERE service_id = ?")
                .param(displayKey)
                .param(searchText)
                .param(id.value())
                .update();
    }

    private List<Cell> cells(ServiceId id) {
        return database.sql()
                .sql("SELECT account, model_offer, datacenter FROM vps_listing WHERE service_id = ? ORDER BY account")
                .param(id.value())
                .query((row, _) ->
                        new Cell(row.getString("account"), row.getString("model_offer"), row.getString("datacenter")))
                .list();
    }

    /** The account is locked, so that of two first servers of a kind one waits for the other. */
    private void tally(Cell cell, int change) {
        boolean known = database.sql()
                        .sql("""
                                UPDATE vps_tally SET servers = servers + ?
                                WHERE account = ? AND model_offer = ? AND datacenter = ?
                                """)
                        .params(change, cell.account(), cell.model(), cell.datacenter())
                        .update()
                == 1;
        if (!known) {
            database.sql()
                    .sql("INSERT INTO vps_tally (account, model_offer, datacenter, servers) VALUES (?, ?, ?, ?)")
                    .params(cell.account(), cell.model(), cell.datacenter(), change)
                    .update();
        }
    }

    /** What is counted together. */
    private record Cell(String account, String model, String datacenter) {}
}
