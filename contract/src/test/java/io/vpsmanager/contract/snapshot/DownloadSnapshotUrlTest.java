package io.vpsmanager.contract.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadSnapshotUrlTest {

    private static final String URL = "https://vps.example.com/download/snapshot/secret";

    @ParameterizedTest
    @ValueSource(strings = {"?temp_url_expires=1764288000", "?temp_url_sig=a&temp_url_expires=1764288000&inline"})
    void itSaysUntilWhenItIsValid(String query) {
        assertThat(new DownloadSnapshotUrl(1, URL + query).until()).contains(Instant.parse("2025-11-28T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?temp_url_expires=", "?temp_url_expires=soon", "?temp_url_expires=123456789012"})
    void orItDoesNot(String query) {
        assertThat(new DownloadSnapshotUrl(1, URL + query).until()).isEmpty();
    }

    @Test
    void itsTextIsFitForALog() {
        assertThat(new DownloadSnapshotUrl(1, URL)).asString().doesNotContain("secret");
    }
}
