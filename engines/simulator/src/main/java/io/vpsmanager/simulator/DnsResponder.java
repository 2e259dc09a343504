package io.vpsmanager.simulator;

import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A name server that answers every question with no answer: enough to be seen. */
final class DnsResponder implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(DnsResponder.class);
    private static final int MAX_QUESTION_LENGTH = 512;
    private static final int FLAGS = 2;
    private static final int IS_ANSWER = 0x80;

    private final DatagramSocket socket;

    private DnsResponder(DatagramSocket socket) {
        this.socket = socket;
    }

    static DnsResponder open(InetAddress host) throws IOException {
        DnsResponder responder = new DnsResponder(new DatagramSocket(0, host));
        Thread.ofVirtual().name("simulated-dns").start(responder::answer);
        return responder;
    }

    InetSocketAddress address() {
        return new InetSocketAddress(socket.getLocalAddress(), socket.getLocalPort());
    }

    private void answer() {
        DatagramPacket packet = new DatagramPacket(new byte[MAX_QUESTION_LENGTH], MAX_QUESTION_LENGTH);
        try {
            while (!socket.isClosed()) {
                socket.receive(packet);
                if (packet.getLength() > FLAGS) {
                    packet.getData()[FLAGS] |= (byte) IS_ANSWER;
                    socket.send(packet);
                }
                packet.setLength(MAX_QUESTION_LENGTH);
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                log.warn("The simulated name server ended", e);
                socket.close();
            }
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
