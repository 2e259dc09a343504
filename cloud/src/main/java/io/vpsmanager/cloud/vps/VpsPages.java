package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.vps.VpsQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.support.SqlArrayValue;

/** Pages of servers, filtered and sorted in the database. */
public final class VpsPages {

    private final CloudDatabase database;

    public VpsPages(CloudDatabase database) {
        this.database = database;
    }

    /** What an account has, by model and data centre. */
    public List<Tally> tallies(AccountId account) {
        return database.sql()
                .sql("SELECT model_offer, datacenter, servers FROM vps_tally WHERE account = ? AND servers > 0")
                .param(account.value())
                .query((row, _) ->
                        new Tally(row.getString("model_offer"), row.getString("datacenter"), row.getLong("servers")))
                .list();
    }

    /** How many servers of an account a query matches. */
    public long count(AccountId account, VpsQuery query) {
        VpsSearch search = VpsSearch.of(account, query, false);
        return database.sql()
                .sql("SELECT count(*)" + search.sql())
                .params(search.values())
                .query(Long.class)
                .single();
    }

    /** The rows of page `page`, from 1. */
    public List<VpsRow> list(AccountId account, VpsQuery query, int page) {
        VpsSearch search = VpsSearch.of(account, query, true);
        List<Long> ids = database.sql()
                .sql("SELECT " + search.table() + ".service_id" + search.sql()
                        + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")
                .params(search.values())
                .param((long) (page - 1) * query.size())
                .param(query.size())
                .query(Long.class)
                .list();
        return rows(database, ids);
    }

    /** These servers, in this order; one that is gone is left out. */
    static List<VpsRow> rows(CloudDatabase database, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, VpsRow> byId = new HashMap<>();
        database.sql()
                // One array: a list of places is planned anew for each length, and H2 looks each row up in it.
                .sql(VpsRows.SELECT + "WHERE v.service_id = ANY(?)")
                .param(new SqlArrayValue("bigint", ids.toArray()))
                .query(VpsRows::read)
                .list()
                .forEach(row -> byId.put(row.id().value(), row));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** How many servers an account has of one model in one data centre. */
    public record Tally(String model, String datacenter, long servers) {}
}
