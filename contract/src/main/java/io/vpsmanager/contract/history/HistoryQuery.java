package io.vpsmanager.contract.history;

import io.vpsmanager.contract.call.Origin;
import java.time.Instant;
import java.util.Optional;

/**
 * Which part of a history is asked for.
 *
 * @param kind the one kind to show; empty for all
 * @param since the first moment to show
 * @param until the first moment no longer to show
 * @param place where the page lies; empty for the newest one
 * @param size rows a page, 1 to 100
 */
public record HistoryQuery<K>(
        Optional<K> kind,
        Optional<Origin> origin,
        Optional<Instant> since,
        Optional<Instant> until,
        Optional<Place> place,
        int size) {

    /** A page next to a row, so that new rows do not shift it. */
    public sealed interface Place {

        /** The rows just older than this one. */
        record Before(long id) implements Place {}

        /** The rows just newer than this one. */
        record After(long id) implements Place {}
    }

    /** The newest rows of the same query. */
    public HistoryQuery<K> newest() {
        return new HistoryQuery<>(kind, origin, since, until, Optional.empty(), size);
    }
}
