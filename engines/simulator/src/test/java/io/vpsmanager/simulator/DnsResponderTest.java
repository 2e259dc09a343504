package io.vpsmanager.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

class DnsResponderTest {

    @Test
    void aQuestionIsAnsweredAfterWhatIsNone() throws Exception {
        try (DnsResponder responder = DnsResponder.open(InetAddress.getLoopbackAddress());
                DatagramSocket stranger = new DatagramSocket()) {
            stranger.send(new DatagramPacket(new byte[] {1, 2, 3}, 3, responder.address()));

            Message question = Message.newQuery(Record.newRecord(Name.fromString("example.com."), Type.SOA, DClass.IN));
            Message answer = new SimpleResolver(responder.address()).send(question);

            assertThat(answer.getHeader().getFlag(Flags.QR)).isTrue();
            assertThat(answer.getQuestion()).isEqualTo(question.getQuestion());
        }
    }
}
