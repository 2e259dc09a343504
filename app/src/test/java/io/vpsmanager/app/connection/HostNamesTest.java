package io.vpsmanager.app.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {

    private final HostNames names =
            HostNames.of(Optional.of("https://VPS.example.com:8443"), List.of("2001:db8::7", "192.0.2.7"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vps.example.com",
                "Vps.Example.Com.",
                "localhost",
                "127.0.0.1",
                "127.1.2.3",
                "[::1]",
                "::1",
                "[2001:db8::7]",
                "192.0.2.7"
            })
    void itsOwnNamesAreKnown(String name) {
        assertThat(names.know(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "x.vps.example.com",
                "127.0.0.1.example",
                "localhost.example",
                "192.0.2.8",
                "[::2]",
                "[x]",
                "0.0.0.0"
            })
    void noOtherIs(String name) {
        assertThat(names.know(name)).isFalse();
    }
}
