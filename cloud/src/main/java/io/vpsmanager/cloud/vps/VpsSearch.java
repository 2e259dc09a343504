package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.database.SortKeys;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.VpsQuery;
import io.vpsmanager.contract.vps.VpsQuery.Sort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * What a customer looks for, as SQL over the listing and the narrow tables beside it. Only the tables that are asked are read.
 *
 * @param table the first of them, `l` the listing or `t` the states
 * @param sql from where, which and in which order
 */
record VpsSearch(String table, String sql, List<Object> values) {

    /** Asked once a query, not once a server; of the account's own servers, which an index gives. */
    private static final String BY_ADDRESS = " OR l.service_id IN (SELECT ip.service_id FROM vps_listing a"
            + " JOIN ip ON ip.service_id = a.service_id WHERE a.account = ? AND ip.address LIKE ?)";

    VpsSearch {
        values = List.copyOf(values);
    }

    /** The servers of an account that a query matches, in no order. */
    static VpsSearch of(AccountId account, VpsQuery query) {
        return of(account, query, !query.states().isEmpty(), namesOrKinds(query));
    }

    /** The servers of an account that a query matches, in its order. */
    static VpsSearch ordered(AccountId account, VpsQuery query) {
        boolean byState = query.sort() == Sort.STATE;
        return of(account, query, byState || !query.states().isEmpty(), !byState || namesOrKinds(query))
                .then(order(query));
    }

    /** These servers of an account, in the order of a query. */
    static VpsSearch of(AccountId account, List<Long> some, VpsQuery query) {
        String table = query.sort() == Sort.STATE ? "t" : "l";
        String sql = from(table.equals("t"), table.equals("l")) + " WHERE " + table + ".account = ? AND " + table
                + ".service_id = ANY(?)";
        return new VpsSearch(table, sql, List.of(account.value(), new SqlArrayValue("bigint", some.toArray())))
                .then(order(query));
    }

    private static boolean namesOrKinds(VpsQuery query) {
        return !query.text().isBlank()
                || !query.models().isEmpty()
                || !query.datacenters().isEmpty();
    }

    private static VpsSearch of(AccountId account, VpsQuery query, boolean states, boolean listing) {
        String table = states ? "t" : "l";
        StringBuilder sql = new StringBuilder(from(states, listing));
        List<Object> values = new ArrayList<>();
        sql.append(" WHERE ").append(table).append(".account = ?");
        values.add(account.value());
        String text = SortKeys.search(query.text().strip());
        if (!text.isEmpty()) {
            sql.append(" AND (l.search_text LIKE ? ESCAPE '!'");
            values.add("%" + text.replaceAll("[!%_]", "!$0") + "%");
            for (String part : AddressPart.of(text)) {
                sql.append(BY_ADDRESS);
                values.add(account.value());
                values.add("%" + part + "%");
            }
            sql.append(")");
        }
        oneOf("t.state", query.states().stream().map(WireValue::wire).sorted().toList(), sql, values);
        oneOf("l.model_offer", query.models(), sql, values);
        oneOf("l.datacenter", query.datacenters(), sql, values);
        return new VpsSearch(table, sql.toString(), values);
    }

    private static String from(boolean states, boolean listing) {
        if (states && listing) {
            return " FROM vps_listed_state t JOIN vps_listing l ON l.account = t.account AND l.service_id = t.service_id";
        }
        return states ? " FROM vps_listed_state t" : " FROM vps_listing l";
    }

    private VpsSearch then(String more) {
        return new VpsSearch(table, sql + more, values);
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
