package io.vpsmanager.web.monitoring;

import io.vpsmanager.contract.history.EventData.Name;
import io.vpsmanager.web.event.EventValues;
import io.vpsmanager.web.event.EventWords;
import java.util.Optional;

/** A disk that gets full, and the threshold of that. */
final class DiskEvents implements EventWords {

    @Override
    public Optional<String> find(EventValues event) {
        return switch (event.kind()) {
            case DISK_LOW, DISK_RECOVERED ->
                Optional.of(event.ui()
                        .text(
                                "history.diskFree",
                                "free",
                                event.size(Name.FREE),
                                "threshold",
                                event.size(Name.THRESHOLD)));
            case DISK_CHANGED ->
                Optional.of(event.ui()
                        .text(
                                "history.diskWatch",
                                "watched",
                                event.get(Name.WATCHED),
                                "threshold",
                                event.has(Name.THRESHOLD) ? event.size(Name.THRESHOLD) : "none"));
            default -> Optional.empty();
        };
    }
}
