package io.vpsmanager.app.connection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The bodies that are on their way, and what they hold in memory. Where there are too many of an address, or at all, its oldest
 * one has to go: who sends at once is never among them.
 *
 * @param <B> what stands for a body
 */
final class UnfinishedBodies<B> {

    private final int ofAddress;
    private final int ofAll;
    private final long bytesOfAddress;
    private final long bytesOfAll;

    /** Of each address, and of all under the empty name; the oldest first. */
    private final Map<String, Group<B>> groups = new HashMap<>();

    private final Map<B, Origin> origins = new HashMap<>();
    private final LongSupplier nanos;

    private record Origin(String address, long begun) {}

    /**
     * Knows of none.
     *
     * @param nanos a clock like {@link System#nanoTime}
     */
    UnfinishedBodies(int ofAddress, int ofAll, long bytesOfAddress, long bytesOfAll, LongSupplier nanos) {
        this.nanos = nanos;
        this.ofAddress = ofAddress;
        this.ofAll = ofAll;
        this.bytesOfAddress = bytesOfAddress;
        this.bytesOfAll = bytesOfAll;
    }

    private static final class Group<B> {
        private final Map<B, Long> bytes = new LinkedHashMap<>();
        private long sum;

        void put(B body, long size) {
            sum += size - Optional.ofNullable(bytes.put(body, size)).orElse(0L);
        }

        void remove(B body) {
            sum -= Optional.ofNullable(bytes.remove(body)).orElse(0L);
        }

        Optional<B> oldestOfMore(int number, long most) {
            return bytes.size() > number || sum > most
                    ? Optional.of(bytes.keySet().iterator().next())
                    : Optional.empty();
        }
    }

    /** Records how much of a body has arrived, also that it begins; returns those that must go and forgets them. */
    synchronized List<B> note(String address, B body, long size) {
        origins.putIfAbsent(body, new Origin(address, nanos.getAsLong()));
        group(address).put(body, size);
        group("").put(body, size);
        List<B> leaving = new ArrayList<>();
        Optional<B> next = next(address);
        while (next.isPresent()) {
            leaving.add(next.get());
            end(next.get());
            next = next(address);
        }
        return leaving;
    }

    synchronized void end(B body) {
        group("").remove(body);
        Origin origin = origins.remove(body);
        if (origin != null) {
            group(origin.address()).remove(body);
            groups.computeIfPresent(origin.address(), (_, group) -> group.bytes.isEmpty() ? null : group);
        }
    }

    synchronized int count() {
        return group("").bytes.size();
    }

    private Optional<B> next(String address) {
        return group(address)
                .oldestOfMore(ofAddress, Long.MAX_VALUE)
                .filter(this::isSlow)
                .or(() -> group(address).oldestOfMore(Integer.MAX_VALUE, bytesOfAddress))
                .or(() -> group("").oldestOfMore(ofAll, bytesOfAll));
    }

    /** Many bodies at the same moment are no attack: they arrive in an instant. */
    private boolean isSlow(B body) {
        Origin origin = origins.get(body);
        return origin == null || nanos.getAsLong() - origin.begun() > ConnectionLimits.INSTANT.toNanos();
    }

    private Group<B> group(String address) {
        return groups.computeIfAbsent(address, _ -> new Group<>());
    }
}
