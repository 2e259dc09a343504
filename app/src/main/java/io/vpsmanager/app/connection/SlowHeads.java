package io.vpsmanager.app.connection;

import io.vpsmanager.contract.call.Network;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connections on which a handshake or the head of a request is not finished. They hold no thread, but a place among the
 * connections: those that take too long are closed, and of one address the oldest where it has too many.
 */
final class SlowHeads {

    private static final Logger LOG = LoggerFactory.getLogger(SlowHeads.class);

    private static final long NOT_AWAITED = Long.MIN_VALUE;

    /** Of every open connection. */
    private final ConcurrentMap<SocketWrapperBase<?>, Long> since = new ConcurrentHashMap<>();

    private volatile @Nullable ConnectionLimits limits;

    void limit(ConnectionLimits given) {
        limits = given;
    }

    /** A connection has come, unless something was received on it before this is told. */
    void open(@Nullable SocketWrapperBase<?> connection) {
        if (connection != null) {
            since.putIfAbsent(connection, System.nanoTime());
        }
    }

    /** A head is awaited; `anew`: from now on, otherwise perhaps already. */
    void begin(SocketWrapperBase<?> connection, boolean anew) {
        since.compute(
                connection,
                (_, before) ->
                        anew || before == null || before == NOT_AWAITED ? Long.valueOf(System.nanoTime()) : before);
    }

    /** No head is awaited now. */
    void end(SocketWrapperBase<?> connection) {
        since.put(connection, NOT_AWAITED);
    }

    void sweep() {
        try {
            since.keySet().removeIf(SocketWrapperBase::isClosed);
            closeLate();
            closeTooMany();
        } catch (RuntimeException e) {
            // Else it would be the last time.
            LOG.error("Slow connections could not be looked through", e);
        }
    }

    private void closeLate() {
        ConnectionLimits known = limits;
        if (known != null) {
            long now = System.nanoTime();
            since.forEach((connection, begun) -> {
                if (begun != NOT_AWAITED && now - begun > known.head().toNanos()) {
                    close(connection);
                }
            });
        }
    }

    /** A proxy is many callers. */
    private void closeTooMany() {
        ConnectionLimits known = limits;
        if (known == null || since.size() <= ConnectionLimits.OF_ADDRESS) {
            return;
        }
        Map<String, Integer> counts = new HashMap<>();
        long now = System.nanoTime();
        List<Map.Entry<SocketWrapperBase<?>, Long>> newestFirst = since.entrySet().stream()
                // Many connections at the same moment are no attack.
                .filter(each -> each.getValue() != NOT_AWAITED)
                .filter(each -> now - each.getValue() > ConnectionLimits.INSTANT.toNanos())
                .sorted(Map.Entry.<SocketWrapperBase<?>, Long>comparingByValue(Comparator.naturalOrder())
                        .reversed())
                .toList();
        for (Map.Entry<SocketWrapperBase<?>, Long> each : newestFirst) {
            String address = each.getKey().getRemoteAddr();
            if (address != null
                    && !known.proxies().trust(address)
                    && counts.merge(Network.of(address), 1, Integer::sum) > ConnectionLimits.OF_ADDRESS) {
                close(each.getKey());
            }
        }
    }

    /** Under its lock nobody serves it; who holds the lock may just finish, or is looked at again. */
    private void close(SocketWrapperBase<?> connection) {
        if (connection.getLock().tryLock()) {
            try {
                Long begun = since.get(connection);
                if (begun != null && begun != NOT_AWAITED) {
                    connection.close();
                }
            } finally {
                connection.getLock().unlock();
            }
        }
    }
}
