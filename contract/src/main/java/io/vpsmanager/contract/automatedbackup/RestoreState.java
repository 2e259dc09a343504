package io.vpsmanager.contract.automatedbackup;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/** The state of a restore point. */
public enum RestoreState implements WireValue {
    AVAILABLE,
    /** It is attached to its server. */
    RESTORED,
    /** Its server is being restored from it, or it is being attached. */
    RESTORING;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
