package io.vpsmanager.web.event;

import io.vpsmanager.contract.history.EventData.Name;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.VpsState;
import java.util.Optional;

/** What befalls a service as a whole, mostly by its operator. */
final class ServiceEvents implements EventWords {

    @Override
    public Optional<String> find(EventValues event) {
        return switch (event.kind()) {
            case MAINTENANCE_CHANGED -> Optional.of(event.word("history.maintenance.", Name.MAINTENANCE));
            case LOCK_CHANGED -> Optional.of(event.word("history.lock.", Name.LOCK));
            case EXPIRATION_CHANGED -> Optional.of(event.day(Name.FROM) + " → " + event.day(Name.TO));
            case RENEWAL_CHANGED ->
                Optional.of(event.ui()
                        .text(
                                "history.renewal",
                                "mode",
                                event.get(Name.RENEWAL),
                                "months",
                                Integer.valueOf(event.get(Name.MONTHS)),
                                "deleted",
                                event.get(Name.DELETED)));
            case CONTACT_CHANGED ->
                Optional.of(event.ui()
                        .text(
                                "history.contact",
                                "role",
                                event.word("history.role.", Name.ROLE),
                                "account",
                                event.get(Name.ACCOUNT)));
            case STATE_REPAIRED, MACHINE_MISSING, MACHINE_CRASHED ->
                Optional.of(state(event, Name.FROM) + " → " + state(event, Name.TO));
            default -> Optional.empty();
        };
    }

    private static String state(EventValues event, Name name) {
        return WireValue.find(VpsState.class, event.get(name))
                .map(state -> event.ui().text("state", state))
                .orElse(event.get(name));
    }
}
