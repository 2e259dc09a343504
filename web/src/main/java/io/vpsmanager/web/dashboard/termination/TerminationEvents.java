package io.vpsmanager.web.dashboard.termination;

import io.vpsmanager.contract.history.EventData.Name;
import io.vpsmanager.web.event.EventValues;
import io.vpsmanager.web.event.EventWords;
import java.util.Optional;

/** A termination that was asked for and confirmed. */
final class TerminationEvents implements EventWords {

    @Override
    public Optional<String> find(EventValues event) {
        return switch (event.kind()) {
            case TERMINATION_ASKED ->
                Optional.of(event.ui().text("history.mailed", "account", event.get(Name.ACCOUNT)));
            case TERMINATION_CONFIRMED -> Optional.of(event.ui().text("history.ends", "day", event.day(Name.TO)));
            default -> Optional.empty();
        };
    }
}
