package io.vpsmanager.web.history;

import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.web.path.HistoryPlace;
import io.vpsmanager.web.path.Paths;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of a history says. Ignores what it does not understand.
 *
 * @param events whether events are shown, and not tasks
 * @param until the last day shown
 */
record HistoryAddress(
        ServiceName vps,
        boolean events,
        Optional<TaskType> type,
        Optional<EventKind> kind,
        Optional<Origin> origin,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<Place> place) {

    private static final int SIZE = 20;

    static HistoryAddress of(ServiceName vps, MultiValueMap<String, String> parameters) {
        boolean events = "events".equals(parameters.getFirst("show"));
        String kind = Optional.ofNullable(parameters.getFirst("kind")).orElse("");
        return new HistoryAddress(
                vps,
                events,
                events ? Optional.empty() : WireValue.find(TaskType.class, kind),
                events ? constant(EventKind.values(), kind) : Optional.empty(),
                constant(Origin.values(), parameters.getFirst("origin")),
                day(parameters.getFirst("since")),
                day(parameters.getFirst("until")),
                HistoryPlace.read(parameters.getFirst(HistoryPlace.BEFORE), parameters.getFirst(HistoryPlace.AFTER)));
    }

    HistoryQuery<TaskType> tasks(ZoneId zone) {
        return asked(type, zone);
    }

    HistoryQuery<EventKind> happened(ZoneId zone) {
        return asked(kind, zone);
    }

    /** Whether the first day is after the last one: nothing can be between. */
    boolean reversed() {
        return since.isPresent() && until.isPresent() && since.get().isAfter(until.get());
    }

    boolean filtered() {
        return type.isPresent() || kind.isPresent() || origin.isPresent() || since.isPresent() || until.isPresent();
    }

    HistoryAddress showing(boolean other) {
        return new HistoryAddress(
                vps, other, Optional.empty(), Optional.empty(), origin, since, until, Optional.empty());
    }

    HistoryAddress at(Place other) {
        return new HistoryAddress(vps, events, type, kind, origin, since, until, Optional.of(other));
    }

    HistoryAddress unfiltered() {
        return new HistoryAddress(
                vps,
                events,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(Paths.history(vps));
        if (events) {
            address.queryParam("show", "events");
        }
        type.ifPresent(wanted -> address.queryParam("kind", wanted.wire()));
        kind.ifPresent(wanted -> address.queryParam("kind", wanted.name()));
        origin.ifPresent(wanted -> address.queryParam("origin", wanted.name()));
        since.ifPresent(day -> address.queryParam("since", day));
        until.ifPresent(day -> address.queryParam("until", day));
        place.ifPresent(where -> address.query(HistoryPlace.query(where)));
        return address.build().toUriString();
    }

    private <K> HistoryQuery<K> asked(Optional<K> wanted, ZoneId zone) {
        Optional<Instant> from = since.map(day -> day.atStartOfDay(zone).toInstant());
        Optional<Instant> to =
                until.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
        return new HistoryQuery<>(wanted, origin, from, to, place, SIZE);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, @Nullable String name) {
        return Arrays.stream(constants).filter(each -> each.name().equals(name)).findFirst();
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || !text.matches("\\d{4}-\\d\\d-\\d\\d")
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
