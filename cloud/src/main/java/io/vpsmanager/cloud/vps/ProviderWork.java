package io.vpsmanager.cloud.vps;

import io.vpsmanager.contract.vps.VpsState;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an operator has done to a server at rest; the manager's own state, which no engine knows (decisions/0007). */
public enum ProviderWork {
    MAINTENANCE,
    BACKUPING,
    UPGRADING;

    /** The work a server at rest is under. */
    public static Optional<ProviderWork> of(VpsState state) {
        return Arrays.stream(values()).filter(work -> work.state() == state).findFirst();
    }

    /** The work of this name, which is its state's on the wire. */
    public static Optional<ProviderWork> find(String name) {
        return Arrays.stream(values()).filter(work -> work.word().equals(name)).findFirst();
    }

    public VpsState state() {
        return VpsState.valueOf(name());
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For events: `on` and `off` alone speak of maintenance. */
    public String inWords(boolean on) {
        return this == MAINTENANCE ? (on ? "on" : "off") : word() + (on ? "On" : "Off");
    }
}
