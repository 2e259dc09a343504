package io.vpsmanager.console.dashboard.tile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tiles of a dashboard, in the order they are read. */
public enum TileName {
    INFORMATION(8, true),
    CONFIGURATION(7, true),
    SHORTCUTS(7, true),
    NETWORK(6, true),
    ACTIVITY(4, true),
    OPTIONS(4, true),
    SUBSCRIPTION(3, false);

    private final int lines;
    private final boolean changing;

    TileName(int lines, boolean changing) {
        this.lines = lines;
        this.changing = changing;
    }

    /** The name in addresses and in the page. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TileName> find(String id) {
        return Arrays.stream(values()).filter(name -> name.id().equals(id)).findFirst();
    }

    /** How many lines it usually has: what comes late must not move the page. */
    int lines() {
        return lines;
    }

    /** Whether a task on the server can change what it shows. */
    boolean changing() {
        return changing;
    }
}
