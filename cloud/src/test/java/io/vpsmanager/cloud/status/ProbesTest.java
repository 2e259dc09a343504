package io.vpsmanager.cloud.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Probes of what is there and of what is not. */
class ProbesTest {

    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    @Test
    void aPortAnswersWhileSomebodyListens() throws IOException {
        InetSocketAddress address;
        try (ServerSocket listener = new ServerSocket(0, 1, LOOPBACK)) {
            address = new InetSocketAddress(LOOPBACK, listener.getLocalPort());
            assertThat(Probes.tcp(address)).isTrue();
        }
        assertThat(Probes.tcp(address)).isFalse();
        assertThat(Probes.dns(address)).isFalse();
    }

    @Test
    void aMachineIsAskedAtItsOwnAddressAndWithoutOneNowhere() {
        try (DirectProbeRoute reach = DirectProbeRoute.to(Optional.of("127.0.0.1"))) {
            assertThat(reach.host()).contains(LOOPBACK);
            assertThat(reach.at(22)).contains(new InetSocketAddress(LOOPBACK, 22));
        }
        try (DirectProbeRoute reach = DirectProbeRoute.to(Optional.empty())) {
            assertThat(reach.at(22)).isEmpty();
        }
    }
}
