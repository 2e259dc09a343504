package io.vpsmanager.contract.disk;

import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A disk, `vps.Disk` on the wire.
 *
 * @param bandwidthLimit MB a second
 * @param lowFreeSpaceThreshold MiB of free space below which to warn; null if not set
 * @param monitoring whether to check free space and warn
 * @param size GiB
 */
public record Disk(
        long bandwidthLimit,
        long id,
        @Nullable Long lowFreeSpaceThreshold,
        @Nullable Boolean monitoring,
        @Nullable ServiceName serviceName,
        long size,
        State state,
        Type type) {

    /** Whether a disk is in its server. */
    public enum State implements WireValue {
        CONNECTED,
        DISCONNECTED,
        PENDING;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a disk came with the server or was added. */
    public enum Type implements WireValue {
        ADDITIONAL,
        PRIMARY;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
