package io.vpsmanager.console.list;

import io.vpsmanager.console.path.Paths;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.VpsQuery;
import io.vpsmanager.contract.vps.VpsQuery.Sort;
import io.vpsmanager.contract.vps.VpsState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of a list says. What is not understood in it is left aside: addresses are typed and kept for years. */
record ListQuery(String text, Set<VpsState> states, Sort sort, boolean descending, int page, int size) {

    static final List<Integer> SIZES = List.of(10, 25, 50, 100);
    private static final int SIZE = 25;
    private static final int LONGEST_TEXT = 100;

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
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                new TreeSet<>(states),
                sort,
                "desc".equals(parameters.getFirst("order")),
                Math.max(1, number(parameters.getFirst("page"), 1)),
                SIZES.contains(size) ? size : SIZE);
    }

    VpsQuery asked() {
        return new VpsQuery(text, states, Set.of(), Set.of(), sort, descending, page, size);
    }

    boolean filtered() {
        return !text.isEmpty() || !states.isEmpty();
    }

    String sortName() {
        return wire(sort);
    }

    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(Paths.LIST);
        if (!text.isEmpty()) {
            address.queryParam("text", "{text}");
        }
        states.forEach(state -> address.queryParam("state", state.wire()));
        if (sort != Sort.DISPLAY_NAME) {
            address.queryParam("sort", wire(sort));
        }
        if (descending) {
            address.queryParam("order", "desc");
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        if (size != SIZE) {
            address.queryParam("size", size);
        }
        return address.encode().buildAndExpand(text).toUriString();
    }

    /** Sorted by this column, the other way round where it is already; from the first page. */
    ListQuery sortedBy(Sort column) {
        return new ListQuery(text, states, column, column == sort && !descending, 1, size);
    }

    ListQuery atPage(int other) {
        return new ListQuery(text, states, sort, descending, other, size);
    }

    ListQuery ofSize(int other) {
        return new ListQuery(text, states, sort, descending, 1, other);
    }

    ListQuery unfiltered() {
        return new ListQuery("", Set.of(), sort, descending, 1, size);
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

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
