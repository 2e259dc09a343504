package io.vpsmanager.cloud.status;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Real probes of real ports; any failure counts as no answer. */
final class Probes {

    private static final Logger LOG = LoggerFactory.getLogger(Probes.class);
    private static final int PATIENCE_MILLIS = 1_500;
    private static final int MAX_ANSWER_LENGTH = 512;
    private static final int FLAGS = 2;
    private static final int IS_ANSWER = 0x80;
    /** Asks for the name servers of the root: every name server answers that, even if with a refusal. */
    private static final byte[] QUESTION =
            HexFormat.ofDelimiter(" ").parseHex("76 6d 01 00 00 01 00 00 00 00 00 00 00 00 02 00 01");

    private Probes() {}

    static boolean ping(InetAddress host) {
        try {
            return host.isReachable(PATIENCE_MILLIS);
        } catch (IOException e) {
            return no("ping " + host.getHostAddress(), e);
        }
    }

    static boolean tcp(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return no("tcp " + address, e);
        }
    }

    static boolean dns(InetSocketAddress address) {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(address);
            socket.send(new DatagramPacket(QUESTION, QUESTION.length));
            byte[] answer = new byte[MAX_ANSWER_LENGTH];
            socket.receive(new DatagramPacket(answer, answer.length));
            return answer[0] == QUESTION[0] && answer[1] == QUESTION[1] && (answer[FLAGS] & IS_ANSWER) != 0;
        } catch (IOException e) {
            return no("dns " + address, e);
        }
    }

    private static boolean no(String probe, IOException why) {
        LOG.debug("{} has no answer", probe, why);
        return false;
    }
}
