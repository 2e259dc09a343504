package io.vpsmanager.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostAndPortTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.53, 192.0.2.53, 53",
        "192.0.2.53:5353, 192.0.2.53, 5353",
        "localhost:5353, 127.0.0.1, 5353",
        "2001:db8::53, 2001:db8::53, 53",
        "[2001:db8::53], 2001:db8::53, 53",
        "[2001:db8::53]:5353, 2001:db8::53, 5353"
    })
    void readsEachForm(String text, String address, int port) throws Exception {
        assertThat(HostAndPort.find(text, 53)).contains(new InetSocketAddress(InetAddress.getByName(address), port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "192.0.2.53:0", "192.0.2.53:70000", "192.0.2.53:", "two words", "[192.0.2", ":53"})
    void refusesWhatIsNone(String text) {
        assertThat(HostAndPort.find(text, 53)).isEmpty();
    }
}
