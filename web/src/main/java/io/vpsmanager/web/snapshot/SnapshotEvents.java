package io.vpsmanager.web.snapshot;

import io.vpsmanager.contract.history.EventData.Name;
import io.vpsmanager.web.event.EventValues;
import io.vpsmanager.web.event.EventWords;
import java.util.Optional;

/** A description that was changed, and a download link that was made. */
final class SnapshotEvents implements EventWords {

    @Override
    public Optional<String> find(EventValues event) {
        return switch (event.kind()) {
            case SNAPSHOT_DESCRIBED -> Optional.of(event.change());
            case SNAPSHOT_URL_MADE -> Optional.of(event.ui().text("history.valid", "moment", event.moment(Name.TO)));
            default -> Optional.empty();
        };
    }
}
