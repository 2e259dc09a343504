package io.vpsmanager.web.dashboard.remoteconsole;

import io.vpsmanager.contract.remoteconsole.Viewer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.WebSocketSession;

/** A viewer behind a WebSocket, as bytes: where messages begin and end means nothing. */
final class SocketViewer implements Viewer {

    private static final Logger LOG = LoggerFactory.getLogger(SocketViewer.class);

    /** Messages that may wait to be read: then nothing more is taken from who sends them, */
    private static final int FULL = 64;
    /** until most are read. No thread waits for that. */
    private static final int ALMOST_EMPTY = 16;

    private static final ByteBuffer END = ByteBuffer.allocate(0);

    /** RFC 6455 §5.5: a frame that ends a connection has at most 125 bytes, two of them a number. */
    private static final int MAX_REASON_LENGTH = 123;

    private final WebSocketSession session;
    private final Source source;
    private final ReentrantLock sending = new ReentrantLock();
    private final BlockingQueue<ByteBuffer> received = new LinkedBlockingQueue<>();
    private final ReentrantLock receiving = new ReentrantLock();
    private boolean suspended;
    private ByteBuffer current = ByteBuffer.allocate(0);
    private volatile boolean ended;

    /** Where messages come from, which can be held up. */
    interface Source {

        void suspend();

        void resume();
    }

    SocketViewer(WebSocketSession session, Source source) {
        this.session = session;
        this.source = source;
    }

    /** A message has come. */
    void receive(ByteBuffer message) {
        if (!message.hasRemaining() || ended) {
            return;
        }
        ByteBuffer copy = ByteBuffer.allocate(message.remaining());
        copy.put(message).flip();
        receiving.lock();
        try {
            received.add(copy);
            if (!suspended && received.size() >= FULL) {
                suspended = true;
                source.suspend();
            }
        } finally {
            receiving.unlock();
        }
    }

    /** The viewer is gone. */
    void end() {
        ended = true;
        received.clear();
        received.add(END);
        // That the viewer ends the connection too is read like everything else.
        goOn();
    }

    @Override
    public int read(byte[] target) {
        if (!current.hasRemaining()) {
            try {
                current = received.take();
                goOn();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return -1;
            }
        }
        if (!current.hasRemaining()) {
            // Every later reader finds it too.
            received.add(END);
            return -1;
        }
        int length = Math.min(target.length, current.remaining());
        current.get(target, 0, length);
        return length;
    }

    private void goOn() {
        receiving.lock();
        try {
            if (suspended && received.size() <= ALMOST_EMPTY) {
                suspended = false;
                source.resume();
            }
        } finally {
            receiving.unlock();
        }
    }

    @Override
    public boolean write(byte[] bytes, int length) {
        // A ping may be just on its way.
        sending.lock();
        try {
            session.sendMessage(new BinaryMessage(bytes, 0, length, true));
            return true;
        } catch (IOException | IllegalStateException e) {
            LOG.debug("A viewer cannot be reached", e);
            return false;
        } finally {
            sending.unlock();
        }
    }

    /** Makes the viewer answer, which shows proxies in between that the connection is in use. */
    void ping() {
        // Whoever is just written to needs none, and must not keep the others waiting.
        if (!sending.tryLock()) {
            return;
        }
        try {
            session.sendMessage(new PingMessage());
        } catch (IOException | RuntimeException e) {
            LOG.debug("A viewer cannot be reached", e);
        } finally {
            sending.unlock();
        }
    }

    @Override
    public void refuse(String why) {
        close(CloseStatus.POLICY_VIOLATION.withReason(shortened(why)));
    }

    private static String shortened(String why) {
        String text = why;
        while (text.getBytes(StandardCharsets.UTF_8).length > MAX_REASON_LENGTH) {
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }

    @Override
    public void close() {
        close(CloseStatus.NORMAL);
    }

    private void close(CloseStatus status) {
        end();
        try {
            session.close(status);
        } catch (IOException e) {
            LOG.debug("A viewer's connection cannot be closed", e);
        }
    }
}
