package io.vpsmanager.web.dashboard.login;

import io.vpsmanager.contract.history.EventData.Name;
import io.vpsmanager.web.event.EventValues;
import io.vpsmanager.web.event.EventWords;
import java.util.Optional;

/** A password that was shown: to whom. */
final class LoginEvents implements EventWords {

    @Override
    public Optional<String> find(EventValues event) {
        return switch (event.kind()) {
            case PASSWORD_SHOWN -> Optional.of(event.get(Name.ACCOUNT));
            default -> Optional.empty();
        };
    }
}
