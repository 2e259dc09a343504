package io.vpsmanager.simulator;

import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;

/** A name server that answers every question with no answer: enough to be seen. */
final class DnsResponder implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(DnsResponder.class);
    private static final int MAX_QUESTION_LENGTH = 512;

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
                reply(packet);
                packet.setLength(MAX_QUESTION_LENGTH);
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                log.warn("The simulated name server ended", e);
                socket.close();
            }
        }
    }

    private void reply(DatagramPacket packet) throws IOException {
        Message message;
        try {
            message = new Message(ByteBuffer.wrap(packet.getData(), 0, packet.getLength()));
        } catch (IOException noMessage) {
            log.debug("The simulated name server leaves what is no question", noMessage);
            return;
        }
        message.getHeader().setFlag(Flags.QR);
        byte[] answer = message.toWire();
        socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
    }

    @Override
    public void close() {
        socket.close();
    }
}
