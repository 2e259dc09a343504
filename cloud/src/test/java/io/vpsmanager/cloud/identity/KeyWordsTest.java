package io.vpsmanager.cloud.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.value.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a log says of a row: which one it is, and no secret. */
class KeyWordsTest {

    private static final AccountId ALICE = new AccountId("al10001-ovh");

    @Test
    void aLogNamesTheRowAndTellsNoSecret() {
        assertThat(new Application(7, ALICE, "key", "sealed secret", "Backups", ""))
                .hasToString("Application[7, key]");
        assertThat(new NewCredential(7, "hash of a key", List.of(), List.of(), Optional.empty()))
                .hasToString("NewCredential[application 7]");
        assertThat(new ClientRow(
                        "EU.1",
                        ALICE,
                        "hash of a secret",
                        "Backups",
                        "",
                        OAuth2Client.Flow.CLIENT_CREDENTIALS,
                        Optional.empty(),
                        Instant.EPOCH,
                        new ClientBounds(List.of(), List.of(), Optional.empty())))
                .hasToString("ClientRow[EU.1]");
    }
}
