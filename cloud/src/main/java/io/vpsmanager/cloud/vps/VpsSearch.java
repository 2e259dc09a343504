package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.database.SortKeys;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.VpsQuery;
import io.vpsmanager.contract.vps.VpsQuery.Sort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a customer looks for, as SQL over the listing and the narrow tables beside it. Only the tables that are asked are read.
 *
 * @param table the first of them, `l` the listing or `t` the states
 * @param sql from where, which and in which order
 */
record VpsSearch(String table, String sql, List<Object> values) {

    private static final String BOTH =
            " FROM vps_listed_state t JOIN vps_listing l ON l.account = t.account AND l.service_id = t.service_id";

    VpsSearch {
        values = List.copyOf(values);
    }

    /** The servers of an account that a query matches, in its order or, for counting, in none. */
    static VpsSearch of(AccountId account, VpsQuery query, boolean ordered) {
        String text = SortKeys.search(query.text().strip());
        boolean byState = ordered && query.sort() == Sort.STATE;
        boolean states = !query.states().isEmpty() || byState;
        boolean listing = !text.isEmpty()
                || !query.models().isEmpty()
                || !query.datacenters().isEmpty()
                || (ordered && !byState)
                || !states;
        String table = states ? "t" : "l";
        StringBuilder sql =
                new StringBuilder(states ? (listing ? BOTH : " FROM vps_listed_state t") : " FROM vps_listing l");
        List<Object> values = new ArrayList<>();
        sql.append(" WHERE ").append(table).append(".account = ?");
        values.add(account.value());
        if (!text.isEmpty()) {
            sql.append(" AND l.search_text LIKE ? ESCAPE '!'");
            values.add("%" + text.replaceAll("[!%_]", "!$0") + "%");
        }
        oneOf("t.state", query.states().stream().map(WireValue::wire).sorted().toList(), sql, values);
        oneOf("l.model_offer", query.models(), sql, values);
        oneOf("l.datacenter", query.datacenters(), sql, values);
        if (ordered) {
            sql.append(order(query));
        }
        return new VpsSearch(table, sql.toString(), values);
    }

    private static void oneOf(String column, Collection<String> wanted, StringBuilder sql, List<Object> values) {
        if (!wanted.isEmpty()) {
            sql.append(" AND ")
                    .append(column)
                    .append(" IN (")
                    .append("?, ".repeat(wanted.size() - 1))
                    .append("?)");
            values.addAll(wanted);
        }
    }

    /** The account stands first, as it does in the index: H2 then reads the page from there and sorts nothing. */
    private static String order(VpsQuery query) {
        String direction = query.descending() ? " DESC" : " ASC";
        String table = query.sort() == Sort.STATE ? "t." : "l.";
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
        String second = query.sort() == Sort.SERVICE_NAME ? "service_id" : "name_key";
        return " ORDER BY " + table + "account" + direction + ", " + table + column + direction + ", " + table + second
                + direction;
    }
}
