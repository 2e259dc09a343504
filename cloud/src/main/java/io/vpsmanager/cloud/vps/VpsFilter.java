package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.catalogue.Site;
import io.vpsmanager.cloud.database.SortKeys;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.value.AccountId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The filters of a list query as a condition of SQL. */
record VpsFilter(String where, List<Object> values) {

    VpsFilter {
        values = List.copyOf(values);
    }

    static VpsFilter of(AccountId account, List<ListQuery.Filter> filters, List<Site> sites, LocalDate today) {
        StringBuilder where = new StringBuilder(" WHERE l.account = ?");
        List<Object> values = new ArrayList<>();
        values.add(account.value());
        for (ListQuery.Filter filter : filters) {
            VpsField field = VpsField.get(filter.field(), sites, today);
            where.append(" AND ").append(condition(field, filter, values));
        }
        return new VpsFilter(where.toString(), values);
    }

    private static String condition(VpsField field, ListQuery.Filter filter, List<Object> values) {
        String expression = field.expression();
        return switch (filter.operator()) {
            case EQ -> bind(expression + " = ?", field, List.of(value(field, filter.value())), values);
            case NE -> not(bind(expression + " = ?", field, List.of(value(field, filter.value())), values));
            case IN -> oneOf(field, filter, values);
            case NIN -> not(oneOf(field, filter, values));
            case LIKE -> bind(field.like() + " LIKE ? ESCAPE '!'", field, List.of(pattern(filter.value())), values);
            case LT -> order(field, " < ?", filter.value(), values);
            case LTE -> order(field, " <= ?", filter.value(), values);
            case GT -> order(field, " > ?", filter.value(), values);
            case GTE -> order(field, " >= ?", filter.value(), values);
        };
    }

    /** What is empty is none of the values: it passes. */
    private static String not(String condition) {
        return "(" + condition + ") IS NOT TRUE";
    }

    private static String oneOf(VpsField field, ListQuery.Filter filter, List<Object> values) {
        List<Object> wanted =
                filter.values().stream().map(value -> value(field, value)).toList();
        String places = "?, ".repeat(wanted.size() - 1) + "?";
        return bind(field.expression() + " IN (" + places + ")", field, wanted, values);
    }

    private static String order(VpsField field, String comparison, String value, List<Object> values) {
        Object bound =
                switch (field.sort()) {
                    case "v.display_key", "v.model_key" -> SortKeys.name(value);
                    default ->
                        field.kind() == VpsField.Kind.TEXT
                                ? value.getBytes(StandardCharsets.UTF_8)
                                : value(field, value);
                };
        String condition = bind(field.sort() + comparison, field, List.of(bound), values);
        return condition + " AND " + bind(field.expression() + " IS NOT NULL", field, List.of(), values);
    }

    private static String bind(String condition, VpsField field, List<Object> wanted, List<Object> values) {
        values.addAll(field.values());
        values.addAll(wanted);
        return condition;
    }

    private static Object value(VpsField field, String text) {
        return switch (field.kind()) {
            case TEXT -> text;
            case NUMBER -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case UUID -> UUID.fromString(text);
        };
    }

    /** `%` stays what it is; what else SQL gives a meaning is itself. */
    private static String pattern(String text) {
        return SortKeys.search(text).replaceAll("[!_]", "!$0");
    }
}
