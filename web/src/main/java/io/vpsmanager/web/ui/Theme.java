package io.vpsmanager.web.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A look that was chosen; without a choice the system's is followed. */
public enum Theme {
    LIGHT,
    DARK;

    /** The name in addresses, cookies and styles. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> find(String id) {
        return Arrays.stream(values()).filter(theme -> theme.id().equals(id)).findFirst();
    }
}
