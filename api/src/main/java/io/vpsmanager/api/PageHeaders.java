package io.vpsmanager.api;

import io.vpsmanager.api.data.Operation;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.form.ListQuery.Filter;
import io.vpsmanager.contract.form.ListQuery.Operator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** The headers `X-Pagination-…`, as OVHcloud's clients send and read them. */
final class PageHeaders {

    /** The maximum number of objects of a page: what OVHcloud's own manager asks for. */
    static final int LARGEST = 5000;

    private static final String PREFIX = "X-Pagination-";
    private static final String MODE = "CachedObjectList-Pages";
    private static final int USUAL = 100;
    private static final int LAST_PAGE = 1_000_000;
    private static final int MAX_FILTERS = 20;
    private static final int MAX_VALUES = 500;
    private static final int MAX_VALUE_LENGTH = 200;
    private static final Pattern CONDITION = Pattern.compile("([^:=]+):([A-Za-z]+)=(.*)", Pattern.DOTALL);

    private PageHeaders() {}

    /** Whether whole objects are asked for. */
    static boolean isAsked(HttpServletRequest request, Operation operation) {
        return operation.traits().expandable() && header(request, "Mode").isPresent();
    }

    /** The page asked for; empty where the plain list is. Headers on what is no such list mean nothing. */
    static Optional<ListQuery> read(HttpServletRequest request, Operation operation, ObjectFields objects) {
        if (!isAsked(request, operation)) {
            return Optional.empty();
        }
        if (!header(request, "Mode").equals(Optional.of(MODE))) {
            throw wrong("Mode", "must be " + MODE);
        }
        if (Batch.isAsked(request)) {
            throw wrong("Mode", "cannot be joined with X-OVH-Batch: send one of them");
        }
        Map<String, ObjectFields.Field> fields = objects.of(operation);
        Optional<String> sort = header(request, "Sort").map(text -> decode("Sort", text));
        sort.ifPresent(field -> find("Sort", field, fields));
        return Optional.of(new ListQuery(
                header(request, "Filter").map(text -> filters(text, fields)).orElse(List.of()),
                sort,
                descending(request),
                number(request, "Number", 1, LAST_PAGE),
                number(request, "Size", USUAL, LARGEST)));
    }

    static void answer(HttpServletResponse response, ListQuery query, long elements) {
        response.setHeader(PREFIX + "Elements", Long.toString(elements));
        response.setHeader(PREFIX + "Total", Long.toString((elements + query.size() - 1) / query.size()));
        response.setHeader(PREFIX + "Number", Integer.toString(query.page()));
        response.setHeader(PREFIX + "Size", Integer.toString(query.size()));
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(PREFIX + name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static boolean descending(HttpServletRequest request) {
        String order = header(request, "Sort-Order").orElse("ASC").toUpperCase(Locale.ROOT);
        if (!order.equals("ASC") && !order.equals("DESC")) {
            throw wrong("Sort-Order", "must be ASC or DESC");
        }
        return order.equals("DESC");
    }

    private static int number(HttpServletRequest request, String name, int otherwise, int most) {
        Optional<String> text = header(request, name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.get().matches("[0-9]{1,7}")) {
            int number = Integer.parseInt(text.get());
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw wrong(name, "must be a number from 1 to " + most);
    }

    private static List<Filter> filters(String text, Map<String, ObjectFields.Field> fields) {
        List<Filter> filters = new ArrayList<>();
        for (String condition : text.split("&", -1)) {
            Matcher parts = CONDITION.matcher(condition);
            if (!parts.matches()) {
                throw wrong("Filter", "must be conditions such as state:eq=running, joined by &");
            }
            filters.add(filter(decode("Filter", parts.group(1)), parts.group(2), parts.group(3), fields));
        }
        if (filters.size() > MAX_FILTERS) {
            throw wrong("Filter", "may have " + MAX_FILTERS + " conditions at most");
        }
        return filters;
    }

    private static Filter filter(
            String field, String operator, String written, Map<String, ObjectFields.Field> fields) {
        ObjectFields.Field known = find("Filter", field, fields);
        Operator compared = Arrays.stream(Operator.values())
                .filter(one -> one.name().equalsIgnoreCase(operator))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "Filter",
                        "has no operator '" + operator
                                + "': the operators are eq, ne, lt, lte, gt, gte, like, in, nin"));
        boolean many = compared == Operator.IN || compared == Operator.NIN;
        List<String> values = Arrays.stream(many ? written.split(",", -1) : new String[] {written})
                .map(value -> decode("Filter", value))
                .toList();
        if (values.size() > MAX_VALUES || values.stream().anyMatch(value -> value.length() > MAX_VALUE_LENGTH)) {
            throw wrong(
                    "Filter",
                    "may have " + MAX_VALUES + " values of " + MAX_VALUE_LENGTH + " characters at most for " + field);
        }
        if (compared != Operator.LIKE) {
            values.forEach(value -> FieldValues.require(field, known, value));
        }
        return new Filter(
                field, compared, values.stream().map(FieldValues::storable).toList());
    }

    private static ObjectFields.Field find(String header, String field, Map<String, ObjectFields.Field> fields) {
        ObjectFields.Field found = fields.get(field);
        if (found == null) {
            throw wrong(header, "names no field '" + field + "': the fields are " + String.join(", ", fields.keySet()));
        }
        return found;
    }

    /** Clients encode as in a URL. */
    private static String decode(String header, String text) {
        try {
            // Bytes first: a text made of them at once would have a sign of its own for what is no UTF-8.
            String bytes = UriUtils.decode(text, StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            throw wrong(header, "has '" + text + "', which is not encoded as in a URL, in UTF-8: '%' is written %25");
        }
    }

    static ContractException wrong(String name, String problem) {
        return ContractException.invalid(PREFIX + name, "The header " + PREFIX + name + " " + problem);
    }
}
