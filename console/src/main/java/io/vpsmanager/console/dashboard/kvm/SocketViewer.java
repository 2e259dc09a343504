package io.vpsmanager.console.dashboard.kvm;

import io.vpsmanager.contract.console.Viewer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.WebSocketSession;

/** A viewer behind a WebSocket, as bytes: where messages begin and end means nothing. */
final class SocketViewer implements Viewer {

    private static final Logger LOG = LoggerFactory.getLogger(SocketViewer.class);

    /** Messages that may wait to be read; who sends more waits. */
    private static final int WAITING = 64;

    private static final int PATIENCE_SECONDS = 5;

    private static final ByteBuffer END = ByteBuffer.allocate(0);

    private final WebSocketSession session;
    private final ReentrantLock sending = new ReentrantLock();
    private final BlockingQueue<ByteBuffer> received = new ArrayBlockingQueue<>(WAITING);
    private ByteBuffer current = ByteBuffer.allocate(0);
    private volatile boolean ended;

    SocketViewer(WebSocketSession session) {
        this.session = session;
    }

    /** A message has come. */
    void receive(ByteBuffer message) throws InterruptedException {
        ByteBuffer copy = ByteBuffer.allocate(message.remaining());
        copy.put(message).flip();
        if (copy.hasRemaining() && !ended && !received.offer(copy, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            // It is one of the listener's threads that waits here.
            LOG.info("A viewer sends more than its console takes, and is left");
            close();
        }
    }

    /** The viewer is gone. */
    void end() {
        ended = true;
        // Whoever waits to put something in has its place; a reader finds the end.
        received.clear();
        received.add(END);
    }

    @Override
    public int read(byte[] target) {
        if (!current.hasRemaining()) {
            try {
                current = received.take();
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

    /** Has the viewer answer, which shows whoever is in between that the connection is used. */
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
    public void close() {
        end();
        try {
            session.close();
        } catch (IOException e) {
            LOG.debug("A viewer's connection cannot be closed", e);
        }
    }
}
