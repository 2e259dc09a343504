package io.vpsmanager.app.serve;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of the program: in order where that goes, and in time whatever hangs. What was accepted is on the disk either way. */
final class Stop {

    /** The database closed itself; a supervisor starts the program again. */
    static final int STORE_GONE = 4;
    /** What was to end in order hung. */
    static final int OUT_OF_TIME = 5;

    /** Longer than open requests and then tasks are given, shorter than a supervisor waits. */
    private static final Duration LIMIT = Duration.ofSeconds(18);

    /** The log itself may be what hangs. */
    private static final Duration LAST_WORD = Duration.ofSeconds(1);

    private final ConcurrentLinkedDeque<Runnable> steps = new ConcurrentLinkedDeque<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicInteger hung = new AtomicInteger(OUT_OF_TIME);

    private Stop() {}

    /** From now on `SIGTERM`, and every other end, goes by {@link #inOrder}'s steps. */
    static Stop install() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::run, "stop"));
        return stop;
    }

    /** Adds what is to be done at the end, before all that was added earlier. */
    void inOrder(Runnable step) {
        steps.addFirst(step);
    }

    /** Ends the program with an exit code of its own, from any thread. */
    void leave(int exitCode, String why) {
        if (begun.compareAndSet(false, true)) {
            hung.set(exitCode);
            Thread.ofPlatform().name("leave").start(() -> {
                say(() -> log().error("{}; the program ends with exit code {}, to be started again", why, exitCode));
                System.exit(exitCode);
            });
        }
    }

    private void run() {
        begun.set(true);
        CountDownLatch ended = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("stop-limit").start(() -> limit(ended));
        try {
            steps.forEach(Stop::take);
        } finally {
            ended.countDown();
        }
    }

    private static void take(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            log().warn("a step of the stop failed", e);
        }
    }

    private static void say(Runnable word) {
        try {
            Thread.ofPlatform().daemon().start(word).join(LAST_WORD);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asked for late: a start needs no logger of this class, and a logger takes time. */
    private static Logger log() {
        return LoggerFactory.getLogger(Stop.class);
    }

    private void limit(CountDownLatch ended) {
        try {
            if (!ended.await(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                say(() -> log().warn("the stop took longer than {} s and was cut short", LIMIT.toSeconds()));
                Runtime.getRuntime().halt(hung.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
