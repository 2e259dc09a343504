package io.vpsmanager.cloud.remoteconsole;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Network;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Viewers not yet authenticated, which belong to no account: limited in number, per network, and in time. */
public final class PendingViewers {

    static final int MAX_OF_NETWORK = 20;

    private static final Logger LOG = LoggerFactory.getLogger(PendingViewers.class);
    private static final int MAX = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Semaphore free = new Semaphore(MAX);
    private final Map<String, Integer> networks = new ConcurrentHashMap<>();

    /** Adds one viewer, which is disconnected if it takes too long. */
    Turn enter(ByteChannel viewer, String address) {
        String network = Network.of(address);
        if (!free.tryAcquire()) {
            throw tooMany();
        }
        Turn turn = new Turn(network);
        if (networks.merge(network, 1, Integer::sum) > MAX_OF_NETWORK) {
            turn.end();
            throw tooMany();
        }
        Thread.ofVirtual().name("console greeting").start(() -> turn.hurry(viewer));
        return turn;
    }

    private static ContractException tooMany() {
        return ContractException.tooMany(
                "Too many connections to consoles have not said yet who they are: try again soon", PATIENCE);
    }

    /** One viewer's authentication in progress. */
    final class Turn implements AutoCloseable {

        private final String network;
        private final AtomicBoolean over = new AtomicBoolean();
        private final CountDownLatch ended = new CountDownLatch(1);

        private Turn(String network) {
            this.network = network;
        }

        private void hurry(ByteChannel viewer) {
            try {
                if (!ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    viewer.close();
                }
            } catch (IOException e) {
                LOG.debug("A viewer cannot be left", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** The viewer is gone. */
        @Override
        public void close() {
            end();
        }

        /** The viewer has authenticated. */
        void end() {
            if (over.compareAndSet(false, true)) {
                ended.countDown();
                networks.computeIfPresent(network, (_, count) -> count == 1 ? null : count - 1);
                free.release();
            }
        }
    }
}
