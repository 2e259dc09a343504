package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.vps.VpsQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.support.SqlArrayValue;

/** Pages of servers, filtered and sorted in the database. */
public final class VpsPages {

    private static final int FEW = 1_000;

    private final CloudDatabase database;
    private final int few;

    public VpsPages(CloudDatabase database) {
        this(database, FEW);
    }

    /** With as many finds of a search as are sorted by themselves. */
    public VpsPages(CloudDatabase database, int few) {
        this.database = database;
        this.few = few;
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

    /** What a query matches; where a part of a name is searched and few have it, which these are. */
    public Matches match(AccountId account, VpsQuery query) {
        VpsSearch search = VpsSearch.of(account, query);
        if (!query.text().isBlank()) {
            // Read out of an index of names alone; so few are sorted faster than found again in their order.
            List<Long> found = database.sql()
                    .sql("SELECT " + search.table() + ".service_id" + search.sql() + " FETCH FIRST ? ROWS ONLY")
                    .params(search.values())
                    .param(few + 1)
                    .query(Long.class)
                    .list();
            if (found.size() <= few) {
                return new Matches(found.size(), Optional.of(found));
            }
        }
        return new Matches(
                database.sql()
                        .sql("SELECT count(*)" + search.sql())
                        .params(search.values())
                        .query(Long.class)
                        .single(),
                Optional.empty());
    }

    /** The rows of page `page`, from 1, of what a query matches. */
    public List<VpsRow> list(AccountId account, VpsQuery query, Matches matches, int page) {
        VpsSearch search = matches.few()
                .map(few -> VpsSearch.of(account, few, query))
                .orElseGet(() -> VpsSearch.ordered(account, query));
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

    /** How many servers a query matches, and their numbers in no order where they are few and searched by name. */
    public record Matches(long total, Optional<List<Long>> few) {
        /** What matches where nothing is asked for. */
        public static Matches all(long total) {
            return new Matches(total, Optional.empty());
        }
    }

    /** How many servers an account has of one model in one data centre. */
    public record Tally(String model, String datacenter, long servers) {}
}
