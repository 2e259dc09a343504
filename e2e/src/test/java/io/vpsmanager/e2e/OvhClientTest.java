package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
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
            ProcessBuilder builder = new ProcessBuilder("node", "client/walk.mjs").redirectErrorStream(true);
            builder.environment().putAll(manager.demo());
            builder.environment().putAll(Map.of("NODE_NO_WARNINGS", "1"));
            Process node = builder.start();
            String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(node.waitFor()).as(said).isZero();
            assertThat(said).contains("walk done");
            assertThat(manager.operator().actions("vps-test-01").get("reboot")).isEqualTo(1);
        }
    }
}
