package io.vpsmanager.web.automatedbackup;

import io.vpsmanager.contract.history.EventData.Name;
import io.vpsmanager.web.event.EventValues;
import io.vpsmanager.web.event.EventWords;
import java.util.Optional;

/** A backup that was not taken. */
final class BackupEvents implements EventWords {

    @Override
    public Optional<String> find(EventValues event) {
        return switch (event.kind()) {
            case BACKUP_MISSED ->
                Optional.of(event.ui()
                        .text(
                                "history.missed",
                                "moment",
                                event.moment(Name.FROM),
                                "reason",
                                event.word("refusal.", Name.REASON)));
            default -> Optional.empty();
        };
    }
}
