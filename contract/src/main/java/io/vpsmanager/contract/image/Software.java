package io.vpsmanager.contract.image;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/** A program that comes with a template, `vps.Software` on the wire. */
public record Software(long id, String name, Status status, Type type) {

    /** How far a program can be relied on. */
    public enum Status implements WireValue {
        DEPRECATED,
        STABLE,
        TESTING;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a program is for. */
    public enum Type implements WireValue {
        DATABASE,
        ENVIRONMENT,
        WEBSERVER;

        @Override
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
