package io.vpsmanager.e2e.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Calls at a steady rate, whether earlier ones are answered or not, as people make them. */
final class Load {

    private static final int A_SECOND = 30;

    private Load() {}

    /** Makes that many calls, one after another. */
    static Figures alone(String name, int calls, IntConsumer call) {
        long[] nanos = new long[calls];
        long begun = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            long from = System.nanoTime();
            call.accept(i);
            nanos[i] = System.nanoTime() - from;
        }
        return Figures.of(name, nanos, System.nanoTime() - begun);
    }

    /**
     * Makes calls for that long, after half as long to warm up.
     *
     * @param call a call by its number; it fails by throwing
     */
    static Figures of(String name, Duration time, IntConsumer call) throws Exception {
        int warm = (int) time.toSeconds() / 2 * A_SECOND;
        int timed = (int) time.toSeconds() * A_SECOND;
        long[] nanos = new long[timed];
        long begun = System.nanoTime();
        List<Future<?>> calls = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < warm + timed; i++) {
                // Counted from when it was due, so that a call which had to wait for its turn is not made to look
                // quick.
                long due = begun + i * 1_000_000_000L / A_SECOND;
                LockSupport.parkNanos(due - System.nanoTime());
                int number = i;
                calls.add(callers.submit(() -> {
                    call.accept(number);
                    if (number >= warm) {
                        nanos[number - warm] = System.nanoTime() - due;
                    }
                }));
            }
            for (Future<?> one : calls) {
                one.get();
            }
        }
        return Figures.of(name, nanos, time.toNanos());
    }
}
