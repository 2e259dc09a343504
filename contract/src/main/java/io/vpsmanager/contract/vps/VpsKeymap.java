package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/** The keyboard of the graphical console. */
public enum VpsKeymap implements WireValue {
    FR,
    US;

    private final String wire = name().toLowerCase(Locale.ROOT);

    @Override
    public String wire() {
        return wire;
    }
}
