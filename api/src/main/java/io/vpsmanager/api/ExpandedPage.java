package io.vpsmanager.api;

import io.vpsmanager.contract.form.Expanded;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.form.ObjectPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Makes one page of whole objects of what an {@link Expanded} list answers. */
final class ExpandedPage {

    private final ObjectFields objects;
    private final ApiJson json;

    ExpandedPage(ObjectFields objects, ApiJson json) {
        this.objects = objects;
        this.json = json;
    }

    /** The objects of the page, its headers set. `answered` is what the operation returned. */
    List<?> page(HttpServletResponse response, ListQuery query, Object answered) {
        if (answered instanceof ObjectPage<?> page) {
            PageHeaders.answer(response, query, page.elements());
            return page.items();
        }
        List<JsonNode> all = ((List<?>) answered)
                .stream()
                        .map(object -> json.mapper().<JsonNode>valueToTree(object))
                        .toList();
        Map<String, ObjectFields.Field> fields = objects.of(CurrentCall.get().operation());
        List<JsonNode> passing = all.stream()
                .filter(object -> query.filters().stream()
                        .allMatch(filter -> FieldValues.passes(
                                at(object, filter.field()),
                                fields.getOrDefault(filter.field(), ObjectFields.Field.TEXT)
                                        .kind(),
                                filter)))
                .toList();
        PageHeaders.answer(response, query, passing.size());
        return sorted(passing, query, fields)
                .skip(query.offset())
                .limit(query.size())
                .toList();
    }

    private static Stream<JsonNode> sorted(
            List<JsonNode> objects, ListQuery query, Map<String, ObjectFields.Field> fields) {
        Optional<String> sort = query.sort();
        if (sort.isEmpty()) {
            return (query.descending() ? objects.reversed() : objects).stream();
        }
        ObjectFields.Kind kind =
                fields.getOrDefault(sort.get(), ObjectFields.Field.TEXT).kind();
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
}
