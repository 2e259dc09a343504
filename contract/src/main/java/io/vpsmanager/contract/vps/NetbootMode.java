package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/** What a reboot starts: the server's own disk or the rescue system. */
public enum NetbootMode implements WireValue {
    LOCAL,
    RESCUE;

    private final String wire = name().toLowerCase(Locale.ROOT);

    @Override
    public String wire() {
        return wire;
    }
}
