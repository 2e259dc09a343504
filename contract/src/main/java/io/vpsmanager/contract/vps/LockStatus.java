package io.vpsmanager.contract.vps;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether the provider suspended a server, `vps.LockStatus` on the wire.
 *
 * @param reason omitted while it is not locked, since the schema allows no null here
 */
public record LockStatus(
        boolean locked,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reason reason) {

    /** The status of a server that is suspended or not. */
    public static LockStatus of(boolean locked) {
        return new LockStatus(locked, locked ? Reason.ABUSE : null);
    }

    /** Why a server is suspended: OVHcloud names one reason. */
    public enum Reason implements WireValue {
        ABUSE;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
