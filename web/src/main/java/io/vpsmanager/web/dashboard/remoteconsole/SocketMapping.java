package io.vpsmanager.web.dashboard.remoteconsole;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.web.path.Paths;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.web.socket.server.support.OriginHandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;

/**
 * Where the sockets of consoles are found. At our page's address a browser must come from a page of ours;
 * elsewhere a viewer of one's own may come from anywhere, and proves a password.
 */
final class SocketMapping extends WebSocketHandlerMapping {

    /** Most proxies consider a connection dead after a minute without a byte. */
    private static final Duration PING = Duration.ofSeconds(25);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("console pings").factory());
    private final ScheduledFuture<?> pings;

    SocketMapping(Apis apis) {
        ConsoleSocket pages = ConsoleSocket.ofPages(apis);
        ConsoleSocket viewers = ConsoleSocket.ofViewers(apis);
        Upgrade ours = new Upgrade(pages);
        ours.getHandshakeInterceptors().add(new OriginHandshakeInterceptor());
        setUrlMap(Map.of(Paths.CONSOLE_SOCKET, ours, Paths.WEBSOCKIFY, new Upgrade(viewers)));
        setOrder(Ordered.HIGHEST_PRECEDENCE);
        setWebSocketUpgradeMatch(true);
        Runnable ping = () -> {
            pages.ping();
            viewers.ping();
        };
        pings = clock.scheduleWithFixedDelay(ping, PING.toSeconds(), PING.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        pings.cancel(false);
        clock.shutdown();
        super.stop();
    }
}
