package io.vpsmanager.web.path;

import io.vpsmanager.contract.history.HistoryQuery.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in a history a page lies, as the address of the page says it: `before` or `after` a row. */
public final class HistoryPlace {

    public static final String BEFORE = "before";
    public static final String AFTER = "after";

    private HistoryPlace() {}

    /** What is not understood is left aside; empty: the newest page. */
    public static Optional<Place> read(@Nullable String before, @Nullable String after) {
        return row(before).<Place>map(Place.Before::new).or(() -> row(after).map(Place.After::new));
    }

    /** The same as a part of an address's query. */
    public static String query(Place place) {
        return switch (place) {
            case Place.Before(long id) -> BEFORE + "=" + id;
            case Place.After(long id) -> AFTER + "=" + id;
        };
    }

    private static Optional<Long> row(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
