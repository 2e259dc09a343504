package io.vpsmanager.contract.automatedbackup;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/** How a restore point is restored. */
public enum RestoreType implements WireValue {
    /** It is attached to the server, so that files can be read from it. */
    FILE,
    /** It replaces everything on the server's disk. */
    FULL;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
