package io.vpsmanager.cloud.remoteconsole;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries bytes between two channels, and ends when either does or when it may not go on. */
record Relay(ByteChannel viewer, ByteChannel machine, BooleanSupplier allowed, Duration every) {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BUFFER = 16 * 1024;
    /** A working day, then another way is asked for. */
    private static final Duration MAX_LENGTH = Duration.ofHours(12);

    /** Returns when it has ended; both channels are closed then. */
    void run() {
        CountDownLatch ended = new CountDownLatch(1);
        Thread.ofVirtual().name("console watch").start(() -> watch(ended));
        Thread back = Thread.ofVirtual().name("console out").start(() -> copy(machine, viewer));
        copy(viewer, machine);
        ended.countDown();
        try {
            back.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void copy(ByteChannel from, ByteChannel to) {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        try {
            while (from.read(buffer) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    to.write(buffer);
                }
                buffer.clear();
            }
        } catch (IOException e) {
            LOG.debug("A console's connection has ended", e);
        } finally {
            close();
        }
    }

    /** It reads a database: it is told of the end, not interrupted. */
    private void watch(CountDownLatch ended) {
        try {
            long last = System.nanoTime() + MAX_LENGTH.toNanos();
            while (!ended.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - last > 0 || !allowed.getAsBoolean()) {
                    close();
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void close() {
        for (ByteChannel each : new ByteChannel[] {viewer, machine}) {
            try {
                each.close();
            } catch (IOException e) {
                LOG.debug("A console's connection cannot be closed", e);
            }
        }
    }
}
