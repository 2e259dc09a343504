package io.vpsmanager.contract.status;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What answers on a server, `vps.ip.ServiceStatus` on the wire.
 *
 * @param tools unknown to every engine of today
 */
public record ServiceStatus(
        Service dns,
        Service http,
        Service https,
        State ping,
        Service smtp,
        Service ssh,
        @Nullable State tools) {

    /** One service and the port it is asked on. */
    public record Service(long port, State state) {}

    /** Whether it answered. */
    public enum State implements WireValue {
        DOWN,
        UP;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
