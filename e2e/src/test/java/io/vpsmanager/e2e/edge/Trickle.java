package io.vpsmanager.e2e.edge;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Many connections on which an octet is sent now and then. */
final class Trickle implements AutoCloseable {

    private static final int ANSWER_BYTES = 4096;

    private final Map<SocketChannel, String> open = new LinkedHashMap<>();

    void open(int port, String what, String beginning) throws IOException {
        open(port, what, beginning.getBytes(StandardCharsets.US_ASCII));
    }

    void open(int port, String what, byte[] beginning) throws IOException {
        SocketChannel socket = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.write(ByteBuffer.wrap(beginning));
        socket.configureBlocking(false);
        open.put(socket, what);
    }

    /** Sends one octet on each; what those are that are still open. */
    List<String> send() {
        open.keySet().removeIf(socket -> !goesOn(socket));
        return List.copyOf(open.values());
    }

    private static boolean goesOn(SocketChannel socket) {
        try {
            int read = socket.read(ByteBuffer.allocate(ANSWER_BYTES));
            if (read < 0) {
                socket.close();
                return false;
            }
            socket.write(ByteBuffer.wrap(new byte[] {'1'}));
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel socket : open.keySet()) {
            socket.close();
        }
    }
}
