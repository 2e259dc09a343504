package io.vpsmanager.web.dashboard;

import io.vpsmanager.contract.history.EventData.Name;
import io.vpsmanager.web.event.EventValues;
import io.vpsmanager.web.event.EventWords;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The settings that were changed. */
final class SettingEvents implements EventWords {

    @Override
    public Optional<String> find(EventValues event) {
        return switch (event.kind()) {
            case SETTINGS_CHANGED ->
                Optional.of(Arrays.stream(event.get(Name.SETTINGS).split(",", -1))
                        .map(setting -> setting(event, setting))
                        .collect(Collectors.joining(", ")));
            default -> Optional.empty();
        };
    }

    private static String setting(EventValues event, String setting) {
        String word = event.word("history.setting.", setting);
        return setting.equals("displayName") && event.has(Name.FROM) ? word + " (" + event.change() + ")" : word;
    }
}
