package io.vpsmanager.contract.option;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/** An option of one server, `vps.Option` on the wire. */
public record Option(VpsOption option, State state) {

    /** Whether the option is paid for or was cancelled. */
    public enum State implements WireValue {
        RELEASED,
        SUBSCRIBED;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
