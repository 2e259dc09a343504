package io.vpsmanager.web.dashboard.tile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tiles of a dashboard, in the order they are read. */
public enum TileName {
    INFORMATION(8),
    CONFIGURATION(7),
    SHORTCUTS(7),
    NETWORK(6),
    ACTIVITY(4),
    OPTIONS(4),
    SUBSCRIPTION(3);

    private final int lines;

    TileName(int lines) {
        this.lines = lines;
    }

    /** The name in addresses and in the page. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TileName> find(String id) {
        return Arrays.stream(values()).filter(name -> name.id().equals(id)).findFirst();
    }

    /** Its usual number of lines: late content must not move the page. */
    int lines() {
        return lines;
    }
}
