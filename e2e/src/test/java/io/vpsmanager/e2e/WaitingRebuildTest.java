package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What OVHcloud's Terraform provider does: `PUT netbootMode` and at once `POST rebuild`; here with a SIGKILL between. */
class WaitingRebuildTest {

    private static final String VPS = "waiting";

    @Test
    void theRebuildWaitsForTheRebootAndNeitherIsLost(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws Exception {
        Path data = folder.resolve("data");
        long rebuild;
        try (RunningManager manager = RunningManager.start(data, "--speed", "200")) {
            Operator operator = manager.operator();
            assertThat(operator.rest(operator.createVps(VPS))).isEqualTo("DONE");
            long hold = operator.fault("step.setNetboot-rescue.reboot.before", VPS, "hold");
            assertThat(manager.client()
                            .call("PUT", "/vps/" + VPS, "{\"netbootMode\": \"rescue\"}")
                            .status())
                    .isEqualTo(200);
            rebuild = new TaskBeginning(manager).begin("reinstallVm", VPS);
            assertThat(manager.client()
                            .call("GET", "/vps/" + VPS + "/tasks/" + rebuild, "")
                            .body()
                            .get("state")
                            .asString())
                    .isEqualTo("todo");
            Waiting.until("the reboot is about to begin", () -> operator.hits(hold) > 0);
            manager.kill();
        }
        Path nothing = Files.writeString(folder.resolve("no-faults.yaml"), "rules: []\n");
        try (RunningManager manager = RunningManager.start(data, "--speed", "200", "--faults", nothing.toString())) {
            Operator operator = manager.operator();
            assertThat(operator.rest(rebuild)).isEqualTo("DONE");
            Waiting.until(
                    "the rescue system runs again", () -> operator.state(VPS).equals("rescued"));
            JsonNode vps = manager.client().call("GET", "/vps/" + VPS, "").body();
            assertThat(vps.get("netbootMode").asString()).isEqualTo("rescue");
            assertThat(operator.actions(VPS)).containsEntry("reboot", 2L).containsEntry("installSystem", 1L);
        }
    }
}
