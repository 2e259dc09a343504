package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.SortKeys;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.VpsQuery;
import java.util.ArrayList;
import java.util.List;

/** Pages of servers, filtered and sorted in the database. */
public final class VpsPages {

    static final String VISIBLE = " WHERE v.service_id IN (SELECT service_id FROM contact WHERE account = ?)";

    private final CloudDatabase database;

    public VpsPages(CloudDatabase database) {
        this.database = database;
    }

    /** How many servers an account has, in how many data centres. */
    public Totals totals(AccountId account) {
        return database.sql()
                .sql("SELECT count(*) AS servers, count(DISTINCT v.datacenter) AS datacenters FROM vps v" + VISIBLE)
                .param(account.value())
                .query((row, _) -> new Totals(row.getLong("servers"), row.getLong("datacenters")))
                .single();
    }

    /** How many servers of an account a query matches. */
    public long count(AccountId account, VpsQuery query) {
        Filter filter = Filter.of(account, query);
        return database.sql()
                .sql("SELECT count(*) FROM vps v" + filter.where())
                .params(filter.values())
                .query(Long.class)
                .single();
    }

    /** The rows of page `page`, from 1. */
    public List<VpsRow> list(AccountId account, VpsQuery query, int page) {
        Filter filter = Filter.of(account, query);
        return database.sql()
                .sql(VpsRows.SELECT
                        + filter.where()
                        + " ORDER BY "
                        + order(query)
                        + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")
                .params(filter.values())
                .param((long) (page - 1) * query.size())
                .param(query.size())
                .query(VpsRows::read)
                .list();
    }

    private static String order(VpsQuery query) {
        String direction = query.descending() ? " DESC" : " ASC";
        String column =
                switch (query.sort()) {
                    case DISPLAY_NAME -> "v.display_key";
                    case SERVICE_NAME -> "v.name_key";
                    case STATE -> "v.state";
                    case MODEL -> "v.model_key";
                    case LOCATION -> "v.location_key";
                    case IP -> "v.ip_key";
                    case EXPIRATION -> "s.expiration";
                };
        return column + direction + ", v.name_key" + direction;
    }

    /** What an account has in all. */
    public record Totals(long servers, long datacenters) {}

    private record Filter(String where, List<Object> values) {

        static Filter of(AccountId account, VpsQuery query) {
            StringBuilder where = new StringBuilder(VISIBLE);
            List<Object> values = new ArrayList<>();
            values.add(account.value());
            String text = SortKeys.search(query.text().strip());
            if (!text.isEmpty()) {
                where.append(" AND v.search_text LIKE ? ESCAPE '!'");
                values.add("%" + text.replaceAll("[!%_]", "!$0") + "%");
            }
            if (!query.states().isEmpty()) {
                List<String> states =
                        query.states().stream().map(WireValue::wire).sorted().toList();
                where.append(" AND v.state IN (")
                        .append("?, ".repeat(states.size() - 1))
                        .append("?)");
                values.addAll(states);
            }
            return new Filter(where.toString(), values);
        }
    }
}
