package io.vpsmanager.e2e.bench;

import java.util.Arrays;
import java.util.Locale;

/** The times of many calls of one kind, in milliseconds. */
record Figures(String name, int calls, double perSecond, double p50, double p95, double p99) {

    /** `nanos`: the time of each call; `wall`: from the first to the last, both in nanoseconds. */
    static Figures of(String name, long[] nanos, long wall) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(
                name, nanos.length, nanos.length * 1e9 / wall, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))] / 1e6;
    }

    String row() {
        return String.format(
                Locale.ROOT, "| %s | %d | %.0f | %.2f | %.2f | %.2f |", name, calls, perSecond, p50, p95, p99);
    }
}
