package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/** What a server is doing. */
public enum VpsState implements WireValue {
    BACKUPING,
    INSTALLING,
    MAINTENANCE,
    REBOOTING,
    RESCUED,
    RUNNING,
    STOPPED,
    STOPPING,
    UPGRADING;

    private final String wire = name().toLowerCase(Locale.ROOT);

    @Override
    public String wire() {
        return wire;
    }
}
