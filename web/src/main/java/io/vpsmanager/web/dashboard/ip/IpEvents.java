package io.vpsmanager.web.dashboard.ip;

import io.vpsmanager.contract.history.EventData.Name;
import io.vpsmanager.web.event.EventValues;
import io.vpsmanager.web.event.EventWords;
import java.util.Optional;

/** A reverse name that was changed. */
final class IpEvents implements EventWords {

    @Override
    public Optional<String> find(EventValues event) {
        return switch (event.kind()) {
            // Versions before 0.1 did not keep the old name.
            case REVERSE_CHANGED ->
                Optional.of(
                        event.has(Name.FROM)
                                ? event.get(Name.ADDRESS) + " (" + event.change() + ")"
                                : event.get(Name.ADDRESS) + " → " + event.named(Name.TO));
            default -> Optional.empty();
        };
    }
}
