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

/** Relays bytes between two channels, until either ends or it is no longer allowed. */
record Relay(ByteChannel viewer, ByteChannel machine, BooleanSupplier allowed, Duration every) {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BUFFER = 16 * 1024;
    /** A working day; after that a new ticket is needed. */
    private static final Duration MAX_LENGTH = Duration.ofHours(12);

    /** Returns when the relay has ended and both channels are closed. */
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

    /** The watch reads a database, so it is notified of the end, not interrupted. */
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
