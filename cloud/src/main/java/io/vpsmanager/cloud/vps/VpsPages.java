package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.SortKeys;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.VpsQuery;
import java.util.ArrayList;
import java.util.Collection;
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
        Filter filter = Filter.of(account, query);
        return database.sql()
                .sql("SELECT count(*) FROM vps_listing l" + filter.where())
                .params(filter.values())
                .query(Long.class)
                .single();
    }

    /** The rows of page `page`, from 1. */
    public List<VpsRow> list(AccountId account, VpsQuery query, int page) {
        Filter filter = Filter.of(account, query);
        List<Long> ids = database.sql()
                .sql("SELECT l.service_id FROM vps_listing l" + filter.where() + order(query)
                        + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")
                .params(filter.values())
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

    /** The account stands first, as it does in the index: H2 then reads the page from there and sorts nothing. */
    private static String order(VpsQuery query) {
        String direction = query.descending() ? " DESC" : " ASC";
        String column =
                switch (query.sort()) {
                    case DISPLAY_NAME -> "display_key";
                    case SERVICE_NAME -> "name_key";
                    case STATE -> "state";
                    case MODEL -> "model_key";
                    case LOCATION -> "location_key";
                    case IP -> "ip_key";
                    case EXPIRATION -> "expiration";
                };
        String second = query.sort() == VpsQuery.Sort.SERVICE_NAME ? "service_id" : "name_key";
        return " ORDER BY l.account" + direction + ", l." + column + direction + ", l." + second + direction;
    }

    /** How many servers an account has of one model in one data centre. */
    public record Tally(String model, String datacenter, long servers) {}

    private record Filter(String where, List<Object> values) {

        static Filter of(AccountId account, VpsQuery query) {
            StringBuilder where = new StringBuilder(" WHERE l.account = ?");
            List<Object> values = new ArrayList<>();
            values.add(account.value());
            String text = SortKeys.search(query.text().strip());
            if (!text.isEmpty()) {
                where.append(" AND l.search_text LIKE ? ESCAPE '!'");
                values.add("%" + text.replaceAll("[!%_]", "!$0") + "%");
            }
            oneOf("state", query.states().stream().map(WireValue::wire).sorted().toList(), where, values);
            oneOf("model_offer", query.models(), where, values);
            oneOf("datacenter", query.datacenters(), where, values);
            return new Filter(where.toString(), values);
        }

        private static void oneOf(String column, Collection<String> wanted, StringBuilder where, List<Object> values) {
            if (!wanted.isEmpty()) {
                where.append(" AND l.")
                        .append(column)
                        .append(" IN (")
                        .append("?, ".repeat(wanted.size() - 1))
                        .append("?)");
                values.addAll(wanted);
            }
        }
    }
}
