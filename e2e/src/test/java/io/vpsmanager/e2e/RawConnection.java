package io.vpsmanager.e2e;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A connection that carries bytes as they are; whoever does not answer within twenty seconds fails the test. */
public final class RawConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final DataInputStream input;

    public RawConnection(int port) throws IOException {
        socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        input = new DataInputStream(socket.getInputStream());
    }

    /** The other side may have ended already. */
    public void send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException ended) {
            // What it said stands in what can be read.
        }
    }

    /** Says that nothing more will come. */
    public void end() {
        try {
            socket.shutdownOutput();
        } catch (IOException ended) {
            // It is over already.
        }
    }

    /** What comes until the other side ends. */
    public String rest() throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int length = input.read(buffer); length >= 0; length = input.read(buffer)) {
                text.append(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException reset) {
            // Ended while something was still to be read.
        }
        return text.toString();
    }

    /** The head of an answer, as far as it comes. */
    public String head() throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            for (int next = input.read(); next >= 0 && text.indexOf("\r\n\r\n") < 0; next = input.read()) {
                text.append((char) next);
                if (text.indexOf("\r\n\r\n") >= 0) {
                    break;
                }
            }
        } catch (SocketException reset) {
            // As above.
        }
        return text.toString();
    }

    public byte[] read(int length) throws IOException {
        byte[] bytes = new byte[length];
        input.readFully(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
