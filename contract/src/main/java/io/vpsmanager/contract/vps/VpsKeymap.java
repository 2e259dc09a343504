package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/** The keyboard of the graphical console. */
public enum VpsKeymap implements WireValue {
    FR,
    US;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
