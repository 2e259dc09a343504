package io.vpsmanager.app.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private static final String PROXY = "10.0.0.5";

    private final TrustedProxies proxies = TrustedProxies.of(List.of("10.0.0.0/24", "2001:db8::1"));

    @Test
    void onlyATrustedProxyIsBelieved() {
        assertThat(proxies.caller(PROXY, List.of("203.0.113.7"))).isEqualTo("203.0.113.7");
        assertThat(proxies.caller("2001:db8:0:0:0:0:0:1", List.of("203.0.113.7")))
                .isEqualTo("203.0.113.7");
        assertThat(proxies.caller("192.168.1.1", List.of("203.0.113.7"))).isEqualTo("192.168.1.1");
        assertThat(TrustedProxies.NONE.caller("127.0.0.1", List.of("203.0.113.7")))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void whatStandsBeforeTheLastStrangerMayBeInvented() {
        assertThat(proxies.caller(PROXY, List.of("<b>x</b>, 198.51.100.9, 203.0.113.7", "10.0.0.6")))
                .isEqualTo("203.0.113.7");
        assertThat(proxies.caller(PROXY, List.of("10.0.0.7, 10.0.0.6"))).isEqualTo("10.0.0.7");
    }

    @Test
    void anAddressIsWrittenInOneWay() {
        assertThat(proxies.caller(PROXY, List.of("2001:DB8::2"))).isEqualTo("2001:db8:0:0:0:0:0:2");
        assertThat(proxies.caller(PROXY, List.of("::ffff:203.0.113.7"))).isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<b>x</b>",
                "unknown",
                "localhost",
                "1",
                "51.210",
                "300.1.1.1",
                "fe80::1%eth0",
                "1.2.3.4:80",
                ":",
                "::::"
            })
    void whatIsNoAddressCountsForNothing(String text) {
        assertThat(proxies.caller(PROXY, List.of(text))).isEqualTo(PROXY);
        assertThat(proxies.caller(PROXY, List.of("203.0.113.7, " + text))).isEqualTo(PROXY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "private", "10.0.0.0/33", "10.0.0.0/", "2001:db8::/129", "10.0.0.0/8/8", "proxy.example"})
    void whatIsNoBlockIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TrustedProxies.of(List.of(text)));
    }
}
