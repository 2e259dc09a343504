package io.vpsmanager.web.list;

import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.VpsQuery;
import io.vpsmanager.contract.vps.VpsQuery.Sort;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.web.path.Paths;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/** What the address of a list says. Ignores what it does not understand: addresses are typed and kept for years. */
record ListQuery(
        String text,
        Set<VpsState> states,
        Set<String> models,
        Set<String> datacenters,
        Sort sort,
        boolean descending,
        int page,
        int size) {

    static final List<Integer> SIZES = List.of(10, 25, 50, 100);
    private static final int SIZE = 25;
    private static final int MAX_TEXT_LENGTH = 100;
    private static final int MAX_CHOICES = 50;

    static ListQuery of(MultiValueMap<String, String> parameters) {
        String text =
                Optional.ofNullable(parameters.getFirst("text")).orElse("").strip();
        Set<VpsState> states = EnumSet.noneOf(VpsState.class);
        parameters.getOrDefault("state", List.of()).forEach(wire -> WireValue.find(VpsState.class, wire)
                .ifPresent(states::add));
        Sort sort = Arrays.stream(Sort.values())
                .filter(each -> wire(each).equals(parameters.getFirst("sort")))
                .findFirst()
                .orElse(Sort.DISPLAY_NAME);
        int size = number(parameters.getFirst("size"), SIZE);
        return new ListQuery(
                text.substring(0, Math.min(text.length(), MAX_TEXT_LENGTH)),
                new TreeSet<>(states),
                chosen(parameters, "model"),
                chosen(parameters, "datacenter"),
                sort,
                "desc".equals(parameters.getFirst("order")),
                Math.max(1, number(parameters.getFirst("page"), 1)),
                SIZES.contains(size) ? size : SIZE);
    }

    VpsQuery asked() {
        return new VpsQuery(text, states, models, datacenters, sort, descending, page, size);
    }

    boolean filtered() {
        return asked().filtered();
    }

    String sortName() {
        return wire(sort);
    }

    String address() {
        List<String> parts = new ArrayList<>();
        if (!text.isEmpty()) {
            parts.add("text=" + encoded(text));
        }
        states.forEach(state -> parts.add("state=" + state.wire()));
        models.forEach(model -> parts.add("model=" + encoded(model)));
        datacenters.forEach(datacenter -> parts.add("datacenter=" + encoded(datacenter)));
        if (sort != Sort.DISPLAY_NAME) {
            parts.add("sort=" + wire(sort));
        }
        if (descending) {
            parts.add("order=desc");
        }
        if (page > 1) {
            parts.add("page=" + page);
        }
        if (size != SIZE) {
            parts.add("size=" + size);
        }
        return parts.isEmpty() ? Paths.LIST : Paths.LIST + "?" + String.join("&", parts);
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    /** Sorted by this column, the other way round where it is already; from the first page. */
    ListQuery sortedBy(Sort column) {
        return new ListQuery(text, states, models, datacenters, column, column == sort && !descending, 1, size);
    }

    ListQuery atPage(int other) {
        return new ListQuery(text, states, models, datacenters, sort, descending, other, size);
    }

    ListQuery ofSize(int other) {
        return new ListQuery(text, states, models, datacenters, sort, descending, 1, other);
    }

    ListQuery unfiltered() {
        return new ListQuery("", Set.of(), Set.of(), Set.of(), sort, descending, 1, size);
    }

    private static String wire(Sort sort) {
        return switch (sort) {
            case DISPLAY_NAME -> "displayName";
            case SERVICE_NAME -> "serviceName";
            case STATE -> "state";
            case MODEL -> "model";
            case LOCATION -> "location";
            case IP -> "ip";
            case EXPIRATION -> "expiration";
        };
    }

    private static Set<String> chosen(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank() && value.length() <= MAX_TEXT_LENGTH)
                .limit(MAX_CHOICES)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
