package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.value.ServiceName;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Which reads of the contract wait or fail, for one server each. */
final class WorldReads {

    private record Key(World.Read read, ServiceName vps) {}

    private final Map<Key, CountDownLatch> held = new ConcurrentHashMap<>();
    /** Of each held read that went on, whether it was interrupted. */
    private final BlockingQueue<Boolean> interrupted = new LinkedBlockingQueue<>();

    private final Map<Key, RuntimeException> failing = new ConcurrentHashMap<>();

    void hold(World.Read read, ServiceName name) {
        held.put(new Key(read, name), new CountDownLatch(1));
    }

    void release(World.Read read, ServiceName name) {
        CountDownLatch latch = held.remove(new Key(read, name));
        if (latch != null) {
            latch.countDown();
        }
    }

    boolean wasInterrupted() throws InterruptedException {
        return Objects.requireNonNull(interrupted.poll(10, TimeUnit.SECONDS), "no held read went on");
    }

    void fail(World.Read read, ServiceName name, RuntimeException failure) {
        failing.put(new Key(read, name), failure);
    }

    /** Waits while it is held, and fails where it shall. */
    void read(World.Read read, ServiceName name) {
        CountDownLatch latch = held.get(new Key(read, name));
        if (latch != null) {
            try {
                latch.await();
                interrupted.add(false);
            } catch (InterruptedException e) {
                interrupted.add(true);
                Thread.currentThread().interrupt();
                throw ContractException.unavailable("interrupted", e);
            }
        }
        RuntimeException failure = failing.get(new Key(read, name));
        if (failure != null) {
            throw failure;
        }
    }
}
