package io.vpsmanager.contract.automatedbackup;

import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.value.WireValue;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a server is backed up each day, `vps.AutomatedBackup` on the wire.
 *
 * @param rotation how many backups are kept; null where there are none
 * @param schedule time of the backup, in UTC; null where there is none
 * @param serviceResourceName the server
 */
public record AutomatedBackup(
        @Nullable Long rotation, @Nullable LocalTime schedule, ServiceName serviceResourceName, State state) {

    /** Whether the option is subscribed. */
    public enum State implements WireValue {
        DISABLED,
        ENABLED;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
