package io.vpsmanager.api;

import io.vpsmanager.api.data.Operation;
import io.vpsmanager.contract.form.ExpandedApi;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.form.ObjectPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/**
 * Makes one page of whole objects of a list. A list that {@link ExpandedApi} lacks has few names, and each is read by the
 * list's own item operation.
 */
final class Expansion {

    private final ObjectFields objects;
    private final Dispatch dispatch;
    private final ApiJson json;

    Expansion(ObjectFields objects, Dispatch dispatch, ApiJson json) {
        this.objects = objects;
        this.dispatch = dispatch;
        this.json = json;
    }

    /** The objects of the page, its headers set. `answered` is what the operation returned. */
    List<?> page(HttpServletRequest request, HttpServletResponse response, ListQuery query, Object answered)
            throws Exception {
        if (answered instanceof ObjectPage<?> page) {
            PageHeaders.answer(response, query, page.elements());
            return page.items();
        }
        Operation list = CurrentCall.get().operation();
        List<JsonNode> all = isWhole(list)
                ? ((List<?>) answered)
                        .stream()
                                .map(object -> json.mapper().<JsonNode>valueToTree(object))
                                .toList()
                : read(request, response, (List<?>) answered);
        Map<String, ObjectFields.Kind> fields = objects.of(list);
        List<JsonNode> passing = all.stream()
                .filter(object -> query.filters().stream()
                        .allMatch(filter -> FieldValues.passes(
                                at(object, filter.field()),
                                fields.getOrDefault(filter.field(), ObjectFields.Kind.TEXT),
                                filter)))
                .toList();
        PageHeaders.answer(response, query, passing.size());
        return sorted(passing, query, fields)
                .skip(query.offset())
                .limit(query.size())
                .toList();
    }

    private static Stream<JsonNode> sorted(
            List<JsonNode> objects, ListQuery query, Map<String, ObjectFields.Kind> fields) {
        Optional<String> sort = query.sort();
        if (sort.isEmpty()) {
            return (query.descending() ? objects.reversed() : objects).stream();
        }
        ObjectFields.Kind kind = fields.getOrDefault(sort.get(), ObjectFields.Kind.TEXT);
        Comparator<JsonNode> order =
                (one, other) -> FieldValues.order(at(one, sort.get()), at(other, sort.get()), kind);
        return query.descending()
                ? objects.reversed().stream().sorted(order.reversed())
                : objects.stream().sorted(order);
    }

    private static JsonNode at(JsonNode object, String field) {
        JsonNode value = object;
        for (String name : field.split("\\.", -1)) {
            value = value.path(name);
        }
        return value;
    }

    private static boolean isWhole(Operation list) {
        return Arrays.stream(ExpandedApi.class.getMethods())
                .flatMap(method -> BuiltOperations.key(method).stream())
                .anyMatch(list.key()::equals);
    }

    private List<JsonNode> read(HttpServletRequest request, HttpServletResponse response, List<?> names)
            throws Exception {
        ApiCall call = CurrentCall.get();
        Operation item = objects.item(call.operation())
                .orElseThrow(() -> new IllegalStateException(call.operation().key() + " has no item operation"));
        ApiCall one = new ApiCall(call.context(), call.caller(), call.body(), item, Optional.empty());
        List<JsonNode> objects = new ArrayList<>();
        for (Object name : names) {
            String text = json.mapper().<JsonNode>valueToTree(name).asString();
            String uri = request.getRequestURI() + "/" + UriUtils.encode(text, StandardCharsets.UTF_8);
            ItemRequest inner = new ItemRequest(request, uri);
            CurrentCall.admit(inner, one);
            objects.add(json.mapper().readTree(dispatch.call(inner, response)));
        }
        return objects;
    }
}
