package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/** The kind of location a server is in. */
public enum ZoneType implements WireValue {
    LOCALZONE,
    REGION;

    private final String wire = name().toLowerCase(Locale.ROOT);

    @Override
    public String wire() {
        return wire;
    }
}
