package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.database.Columns;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** The lists that a column of words holds. The servers of a plan share theirs, so a page reads each of them once. */
final class ReadOnce<T> {

    /** Beyond this a list is read each time: there are as many as plans, and plans change seldom. */
    private static final int MANY = 1_000;

    private final Function<String, T> word;
    private final ConcurrentMap<String, List<T>> known = new ConcurrentHashMap<>();

    ReadOnce(Function<String, T> word) {
        this.word = word;
    }

    List<T> of(String words) {
        List<T> list = known.get(words);
        if (list == null) {
            list = Columns.split(words).stream().map(word).toList();
            if (known.size() < MANY) {
                known.put(words, list);
            }
        }
        return list;
    }
}
