package io.vpsmanager.cloud.database;

import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The part of a history query that tasks and events have in common, as SQL over a table named `h`. */
public final class HistoryFilter {

    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final HistoryQuery<?> query;

    /** `time`: the column with the moment of a row. */
    public HistoryFilter(HistoryQuery<?> query, String time) {
        this.query = query;
        query.origin().ifPresent(origin -> and("h.origin = ?", origin.name()));
        query.since().ifPresent(since -> and("h." + time + " >= ?", Columns.time(since)));
        query.until().ifPresent(until -> and("h." + time + " < ?", Columns.time(until)));
        query.place().ifPresent(place -> {
            switch (place) {
                case Place.Before(long id) -> and("h.id < ?", id);
                case Place.After(long id) -> and("h.id > ?", id);
            }
        });
    }

    /** Only rows of these kinds, at least one. */
    public HistoryFilter kinds(Collection<String> kinds) {
        where.append(" AND h.kind IN (").append("?, ".repeat(kinds.size() - 1)).append("?)");
        values.addAll(kinds);
        return this;
    }

    /**
     * Conditions and order, to append to a first condition; fetches one row more than a page, to see if others follow.
     */
    public String sql() {
        String direction = query.place().orElse(null) instanceof Place.After ? " ASC" : " DESC";
        return where + " ORDER BY h.id" + direction + " FETCH FIRST ? ROWS ONLY";
    }

    /** The values of {@link #sql}, in order. */
    public List<Object> values() {
        List<Object> all = new ArrayList<>(values);
        all.add(query.size() + 1);
        return all;
    }

    /** A page of the rows that `read` finds by {@link #sql}; a page above the newest full one is the newest one. */
    public static <K, R> HistoryPage<R> page(HistoryQuery<K> query, Function<HistoryQuery<K>, List<R>> read) {
        List<R> found = read.apply(query);
        boolean more = found.size() > query.size();
        boolean up = query.place().orElse(null) instanceof Place.After;
        if (up && !more) {
            return page(query.newest(), read);
        }
        List<R> rows = found.subList(0, Math.min(found.size(), query.size()));
        return up
                ? new HistoryPage<>(rows.reversed(), true, true)
                : new HistoryPage<>(rows, query.place().isPresent(), more);
    }

    private void and(String condition, Object value) {
        where.append(" AND ").append(condition);
        values.add(value);
    }
}
