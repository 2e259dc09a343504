package io.vpsmanager.web.event;

import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.web.ui.Ui;
import java.util.List;
import java.util.Optional;

/** Says of an event what it tells beyond its kind, in the words of its noun. */
public final class EventText {

    private final List<EventWords> nouns;

    public EventText(List<EventWords> nouns) {
        this.nouns = List.copyOf(nouns);
    }

    /** Empty where there is no more to tell; what no noun has words for stays as the log has it. */
    public String of(Ui ui, Event event) {
        return switch (event.kind()) {
            case TASK_ACCEPTED,
                    TASK_DONE,
                    TASK_FAILED,
                    TASK_STUCK,
                    TASK_RESUMED,
                    TASK_ABORTED,
                    TASK_CANCELLED,
                    SERVICE_REMOVED -> "";
            default ->
                EventData.find(event.detail())
                        .flatMap(data -> words(new EventValues(ui, event.kind(), data)))
                        .orElse(event.detail());
        };
    }

    private Optional<String> words(EventValues event) {
        return nouns.stream().flatMap(noun -> noun.find(event).stream()).findFirst();
    }
}
