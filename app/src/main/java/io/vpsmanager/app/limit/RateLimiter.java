package io.vpsmanager.app.limit;

import io.vpsmanager.contract.call.ContractException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

/**
 * How often each of many callers may call: a minute's calls at once, then evenly. Kept in this process only: it protects this
 * process, and promises nothing (decisions/0010).
 */
public final class RateLimiter {

    private static final double MINUTE = Duration.ofMinutes(1).toNanos();
    private static final double SECOND = Duration.ofSeconds(1).toNanos();
    /** Beyond this number, callers that would be admitted anyway are forgotten. */
    private static final int MANY = 50_000;

    private final String whose;
    private final int perMinute;
    private final LongSupplier nanos;
    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    /**
     * Makes full buckets for everybody.
     *
     * @param whose what callers are, for the message
     * @param perMinute 0 for no limit
     * @param nanos a clock like {@link System#nanoTime}
     */
    public RateLimiter(String whose, int perMinute, LongSupplier nanos) {
        this.whose = whose;
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    private record Bucket(double calls, long at, boolean letIn) {}

    /**
     * Counts a call.
     *
     * @throws ContractException 429 when it comes too soon
     */
    public void take(String caller) {
        if (perMinute == 0) {
            return;
        }
        long now = nanos.getAsLong();
        if (buckets.size() > MANY) {
            buckets.values().removeIf(bucket -> filled(bucket, now) >= perMinute);
        }
        Bucket after = buckets.compute(caller, (_, before) -> {
            double calls = before == null ? perMinute : filled(before, now);
            // A refused caller pays nothing, and is admitted as soon as announced.
            return calls < 1 ? new Bucket(calls, now, false) : new Bucket(calls - 1, now, true);
        });
        if (!after.letIn()) {
            long seconds = (long) Math.ceil((1 - after.calls()) * MINUTE / perMinute / SECOND);
            throw ContractException.tooMany(
                    "Too many calls of this " + whose + ": at most " + perMinute + " a minute, wait " + seconds + " s",
                    Duration.ofSeconds(seconds));
        }
    }

    private double filled(Bucket bucket, long now) {
        return Math.min(perMinute, bucket.calls() + (now - bucket.at()) * perMinute / MINUTE);
    }
}
