package io.vpsmanager.web.dashboard.remoteconsole;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Origin;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tomcat.websocket.WsSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.BinaryWebSocketHandler;

/**
 * A socket of consoles. That of pages takes the secret of their address as a sub-protocol, `secret.` before it, since that is in
 * no log; that of viewers of one's own asks for a password by RFB itself.
 */
final class ConsoleSocket extends BinaryWebSocketHandler implements SubProtocolCapable {

    /** What RFB is carried as. */
    private static final String PROTOCOL = "binary";

    private static final String SECRET = "secret.";
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleSocket.class);

    private final Apis apis;
    private final boolean bySecret;
    private final Map<String, SocketViewer> viewers = new ConcurrentHashMap<>();

    static ConsoleSocket ofPages(Apis apis) {
        return new ConsoleSocket(apis, true);
    }

    static ConsoleSocket ofViewers(Apis apis) {
        return new ConsoleSocket(apis, false);
    }

    private ConsoleSocket(Apis apis, boolean bySecret) {
        this.apis = apis;
        this.bySecret = bySecret;
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    /** A part of a message is as good as a whole one. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        SocketViewer viewer = new SocketViewer(session, source(session));
        viewers.put(session.getId(), viewer);
        Thread.ofVirtual().name("console socket").start(() -> carry(session, viewer));
    }

    private static SocketViewer.Source source(WebSocketSession session) {
        WsSession own = Objects.requireNonNull(
                ((NativeWebSocketSession) session).getNativeSession(WsSession.class), "Tomcat carries the sockets");
        return new SocketViewer.Source() {
            @Override
            public void suspend() {
                own.suspend();
            }

            @Override
            public void resume() {
                own.resume();
            }
        };
    }

    private void carry(WebSocketSession session, SocketViewer viewer) {
        CallContext context = CallContext.of("console-socket-" + session.getId(), Origin.CONSOLE, address(session));
        try {
            if (bySecret) {
                apis.consoles().connect(secret(session), viewer, context);
            } else {
                apis.consoles().connect(viewer, context);
            }
        } catch (ContractException e) {
            LOG.info("{} {}: no console: {}", context.queryId(), context.remoteAddress(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("{} {}: a console failed", context.queryId(), context.remoteAddress(), e);
        }
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        SocketViewer viewer = viewers.get(session.getId());
        if (viewer != null) {
            viewer.receive(message.getPayload());
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Optional.ofNullable(viewers.remove(session.getId())).ifPresent(SocketViewer::end);
    }

    /** Tells proxies in between that nobody has left. */
    void ping() {
        viewers.values().forEach(SocketViewer::ping);
    }

    /** Empty where there is none, which opens nothing. */
    private static String secret(WebSocketSession session) {
        return Optional.ofNullable(session.getHandshakeHeaders().get("Sec-WebSocket-Protocol")).stream()
                .flatMap(List::stream)
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .filter(protocol -> protocol.startsWith(SECRET))
                .map(protocol -> protocol.substring(SECRET.length()))
                .findFirst()
                .orElse("");
    }

    private static String address(WebSocketSession session) {
        InetSocketAddress remote = session.getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? ""
                : remote.getAddress().getHostAddress();
    }
}
