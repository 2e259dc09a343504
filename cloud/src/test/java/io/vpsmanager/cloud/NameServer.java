package io.vpsmanager.cloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TextParseException;

/** A name server on loopback that knows what a test told it; one for all tests, so each uses names of its own. */
final class NameServer {

    private static final int LARGEST = 4_096;
    private static final int TTL = 60;
    private static final NameServer SHARED = start();

    private final DatagramSocket socket;
    private final Map<Name, List<Record>> known = new ConcurrentHashMap<>();
    private final Map<Name, Integer> refused = new ConcurrentHashMap<>();
    private final Name silent = name("silent.example.com");

    private NameServer(DatagramSocket socket) {
        this.socket = socket;
    }

    static NameServer shared() {
        return SHARED;
    }

    InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    /** A name with these addresses. */
    NameServer knows(String name, String... addresses) {
        Name owner = name(name);
        known.put(
                owner,
                List.of(addresses).stream().map(text -> record(owner, text)).toList());
        return this;
    }

    /** A name that is another's. */
    NameServer alias(String name, String target) {
        known.put(name(name), List.of(new CNAMERecord(name(name), DClass.IN, TTL, name(target))));
        return this;
    }

    /** A name that is answered with this code only. */
    NameServer fails(String name, int code) {
        refused.put(name(name), code);
        return this;
    }

    /** A name about which the server says nothing at all. */
    String silent() {
        return silent.toString(true);
    }

    private static NameServer start() {
        try {
            NameServer server = new NameServer(new DatagramSocket(0, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().name("name-server").start(server::serve);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("no port for a name server", e);
        }
    }

    private void serve() {
        try {
            while (true) {
                DatagramPacket packet = new DatagramPacket(new byte[LARGEST], LARGEST);
                socket.receive(packet);
                Message question = new Message(Arrays.copyOf(packet.getData(), packet.getLength()));
                if (question.getQuestion().getName().equals(silent)) {
                    continue;
                }
                byte[] answer = answer(question).toWire();
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the name server fell silent", e);
        }
    }

    private Message answer(Message question) {
        Record asked = question.getQuestion();
        Message answer = new Message(question.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.addRecord(asked, Section.QUESTION);
        List<Record> records = known.get(asked.getName());
        answer.getHeader()
                .setRcode(refused.getOrDefault(asked.getName(), records == null ? Rcode.NXDOMAIN : Rcode.NOERROR));
        (records == null ? List.<Record>of() : records)
                .stream()
                        .filter(record -> record.getType() == asked.getType() || record instanceof CNAMERecord)
                        .forEach(record -> answer.addRecord(record, Section.ANSWER));
        return answer;
    }

    private static Record record(Name owner, String text) {
        InetAddress address = InetAddress.ofLiteral(text);
        return address.getAddress().length == 4
                ? new ARecord(owner, DClass.IN, TTL, address)
                : new AAAARecord(owner, DClass.IN, TTL, address);
    }

    private static Name name(String text) {
        try {
            return Name.fromString(text, Name.root);
        } catch (TextParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
