package io.vpsmanager.contract.status;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The services that answer on a server, `vps.ip.ServiceStatus` on the wire.
 *
 * @param tools unknown to every current engine
 */
public record ServiceStatus(
        Service dns,
        Service http,
        Service https,
        State ping,
        Service smtp,
        Service ssh,
        @Nullable State tools) {

    /** One service and the port it is checked on. */
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
