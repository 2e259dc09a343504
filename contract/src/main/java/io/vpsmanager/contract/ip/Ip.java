package io.vpsmanager.contract.ip;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An address, `vps.Ip` on the wire. `geolocation` is a lower-case country code. */
public record Ip(
        @Nullable String gateway,
        Geolocation geolocation,
        String ipAddress,
        @Nullable String macAddress,
        @Nullable String reverse,
        Type type,
        Version version) {

    /** The country an address is announced in. */
    public enum Geolocation implements WireValue {
        AT,
        AU,
        BE,
        CA,
        CH,
        CZ,
        DE,
        ES,
        FI,
        FR,
        GB,
        IE,
        IN,
        IT,
        LT,
        NL,
        PL,
        PT,
        SG,
        UK,
        US;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether an address came with the server or was added. */
    public enum Type implements WireValue {
        ADDITIONAL,
        PRIMARY;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The address family. */
    public enum Version implements WireValue {
        V4,
        V6;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
