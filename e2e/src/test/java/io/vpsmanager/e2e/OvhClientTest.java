package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** npm's `ovh` client, unmodified, over TLS. What it does is in `client/walk.mjs`. */
class OvhClientTest {

    @Test
    void theClientFindsOvhcloudsApi(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        try (RunningManager manager = RunningManager.start(data, "--speed", "100")) {
            Waiting.until(
                    "the demo is built",
                    () -> manager.operator().state("vps-test-02").equals("stopped"));
            OvhClient.Ran walk = new OvhClient(manager.demo()).run("walk.mjs");

            assertThat(walk.exitCode()).as(walk.text()).isZero();
            assertThat(walk.text()).contains("walk done");
            assertThat(manager.operator().actions("vps-test-01").get("reboot")).isEqualTo(1);
        }
    }
}
