package io.vpsmanager.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.RunningManager;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The backups of a server, by the calls of an operator and of its owner. */
record Backups(RunningManager manager, String vps) {

    /** Takes one now; its moment. */
    Instant take() {
        assertThat(manager.operator().rest(manager.operator().backUp(vps))).isEqualTo("DONE");
        String newest = manager.client()
                .call("GET", "/vps/" + vps + "/automatedBackup/restorePoints?state=available", "")
                .body()
                .get(0)
                .asString();
        return OffsetDateTime.parse(newest).toInstant();
    }

    void attach(Instant point) {
        String body = "{\"type\": \"file\", \"restorePoint\": \"" + point + "\"}";
        Http.Answer answer = manager.client().call("POST", "/vps/" + vps + "/automatedBackup/restore", body);
        assertThat(manager.operator().rest(answer.body().get("id").asLong())).isEqualTo("DONE");
    }
}
