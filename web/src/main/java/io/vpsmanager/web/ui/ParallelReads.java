package io.vpsmanager.web.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads the parts of a page side by side: none waits for another, none fails another. */
public final class ParallelReads implements AutoCloseable {

    /** How long a page waits for its parts. */
    public static final Duration PAGE = Duration.ofMillis(300);

    /** How long to wait for a part that is requested alone. */
    public static final Duration ALONE = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * The result of a read.
     *
     * @param <T> what is read
     */
    public sealed interface Result<T> {

        /** It is here. */
        record Here<T>(T value) implements Result<T> {}

        /** It takes its time. */
        record Late<T>() implements Result<T> {}

        /** It failed. */
        record Failed<T>(Throwable cause) implements Result<T> {}
    }

    public <T> Future<T> begin(Callable<T> read) {
        return threads.submit(read);
    }

    public <T> Result<T> await(Future<T> read, long nanos) {
        try {
            return new Result.Here<>(read.get(Math.max(0, nanos), TimeUnit.NANOSECONDS));
        } catch (TimeoutException _) {
            // Never interrupted: H2 closes its whole file when a thread is that reads or writes it. The call's time
            // ends the read.
            read.cancel(false);
            return new Result.Late<>();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result.Failed<>(e);
        } catch (ExecutionException e) {
            return new Result.Failed<>(e.getCause() == null ? e : e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
