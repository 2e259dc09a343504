package io.vpsmanager.app.serve;

import io.vpsmanager.app.CleanFailure;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.remoteconsole.Consoles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import jdk.net.ExtendedSocketOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where viewers of one's own connect to consoles, as VNC programs do: RFB over TCP, without encryption. */
final class VncListener {

    private static final Logger LOG = LoggerFactory.getLogger(VncListener.class);

    /** Connections at once, more than there may be consoles, so that the next one hears why not; then they wait in the system. */
    private static final int MAX = 2 * Consoles.MAX_OF_MANAGER;

    private static final int KEEP_ALIVE_SECONDS = 60;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ServerSocketChannel server;
    private final Semaphore free = new Semaphore(MAX);

    private VncListener(ServerSocketChannel server) {
        this.server = server;
    }

    /** Listens; whoever connects waits for {@link #serve}. */
    static VncListener on(InetAddress address, int port) {
        try {
            ServerSocketChannel server = ServerSocketChannel.open();
            server.bind(new InetSocketAddress(address, port));
            return new VncListener(server);
        } catch (IOException e) {
            throw new CleanFailure(
                    "port " + port + " cannot be listened on (" + e.getMessage() + "); choose another by --vnc-port N");
        }
    }

    int port() {
        return server.socket().getLocalPort();
    }

    /** Connects viewers with consoles as long as the program runs. */
    void serve(Consoles consoles) {
        Thread.ofPlatform().daemon().name("vnc").start(() -> accept(consoles));
    }

    private void accept(Consoles consoles) {
        while (server.isOpen()) {
            try {
                free.acquire();
                SocketChannel viewer = server.accept();
                Thread.ofVirtual().name("vnc viewer").start(() -> carry(consoles, viewer));
            } catch (IOException e) {
                free.release();
                LOG.warn("A VNC viewer could not connect", e);
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Where every connection fails, for want of files say, they are not tried as fast as they fail. */
    private static void pause() {
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    private void carry(Consoles consoles, SocketChannel viewer) {
        String from = viewer.socket().getInetAddress().getHostAddress();
        try {
            // A viewer that vanished without a word is found out in a few minutes.
            viewer.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
            viewer.setOption(ExtendedSocketOptions.TCP_KEEPIDLE, KEEP_ALIVE_SECONDS);
            connect(consoles, viewer, from);
        } catch (IOException e) {
            LOG.debug("A VNC viewer is gone", e);
        } finally {
            free.release();
        }
    }

    private static void connect(Consoles consoles, SocketChannel viewer, String from) {
        CallContext context = CallContext.of("vnc-" + UUID.randomUUID(), Origin.CONSOLE, from);
        try {
            consoles.connect(new TcpViewer(viewer), context);
        } catch (ContractException e) {
            LOG.info("{} {}: no console: {}", context.queryId(), from, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("{} {}: a console failed", context.queryId(), from, e);
        }
    }
}
