package io.vpsmanager.web.history;

import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.history.EventViews;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import io.vpsmanager.contract.history.HistoryReach;
import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskStep;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.web.event.EventText;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Ui;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One page of tasks or of events, and how far back they go. */
record HistoryView(HistoryAddress address, Rows rows, HistoryReach reach, EventText words) {

    static HistoryView of(HistoryAddress address, ConsoleRequest request, EventText words) {
        ZoneId zone = request.session().timeZone();
        TaskViews tasks = request.api(TaskViews.class);
        EventViews events = request.api(EventViews.class);
        Rows rows = address.events()
                ? new Rows.Events(events.page(address.vps(), address.happened(zone)))
                : new Rows.Tasks(tasks.page(address.vps(), address.tasks(zone)), tasks.listTypes(address.vps()));
        return new HistoryView(address, rows, events.reach(), words);
    }

    String reach(Ui ui) {
        return address.events()
                ? ui.text("history.eventsReach", "days", reach.days())
                : ui.text("history.tasksReach", "days", reach.taskDays(), "last", reach.lastTasks());
    }

    /** What the page shows. */
    sealed interface Rows {

        /** `types`: what can be filtered by. */
        record Tasks(HistoryPage<TaskDetail> page, Set<TaskType> types) implements Rows {}

        record Events(HistoryPage<Event> page) implements Rows {}
    }

    /** A choice of a filter. */
    record Choice(String value, String label, boolean chosen) {}

    boolean empty() {
        return address.reversed() || count() == 0;
    }

    int count() {
        return switch (rows) {
            case Rows.Tasks tasks -> tasks.page().rows().size();
            case Rows.Events events -> events.page().rows().size();
        };
    }

    /** Where the newer rows are, if there are any. */
    Optional<String> newer() {
        return switch (rows) {
            case Rows.Tasks tasks ->
                beside(tasks.page(), true, task -> task.id().value());
            case Rows.Events events -> beside(events.page(), true, Event::id);
        };
    }

    /** Where the older rows are, if there are any. */
    Optional<String> older() {
        return switch (rows) {
            case Rows.Tasks tasks ->
                beside(tasks.page(), false, task -> task.id().value());
            case Rows.Events events -> beside(events.page(), false, Event::id);
        };
    }

    private <R> Optional<String> beside(HistoryPage<R> page, boolean up, Function<R, Long> id) {
        if (page.rows().isEmpty() || !(up ? page.newer() : page.older())) {
            return Optional.empty();
        }
        Place place = up
                ? new Place.After(id.apply(page.rows().getFirst()))
                : new Place.Before(id.apply(page.rows().getLast()));
        return Optional.of(address.at(place).address());
    }

    List<Choice> kinds(Ui ui) {
        Comparator<Choice> byLabel = Comparator.comparing(Choice::label);
        return switch (rows) {
            case Rows.Tasks tasks ->
                tasks.types().stream()
                        .map(type -> new Choice(
                                type.wire(),
                                ui.text("task.type", type),
                                address.type().equals(Optional.of(type))))
                        .sorted(byLabel)
                        .toList();
            case Rows.Events _ ->
                Arrays.stream(EventKind.values())
                        .filter(kind -> kind.subject() == EventKind.Subject.SERVICE)
                        .map(kind -> new Choice(
                                kind.name(),
                                ui.text("event", kind),
                                address.kind().equals(Optional.of(kind))))
                        .toList();
        };
    }

    List<Choice> origins(Ui ui) {
        return Arrays.stream(Origin.values())
                .map(origin -> new Choice(
                        origin.name(),
                        ui.text("origin", origin),
                        address.origin().equals(Optional.of(origin))))
                .toList();
    }

    /** How long a task took, or what it does now. */
    String lasted(Ui ui, TaskDetail task) {
        return task.ended()
                .map(ended -> ui.formats().duration(Duration.between(task.created(), ended)))
                .orElse("");
    }

    String step(Ui ui, TaskStep step) {
        String key = "task.step." + step.name();
        return ui.words().has(key) ? ui.text(key) : step.name();
    }
}
