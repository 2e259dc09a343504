package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who starts the program: it starts, stops cleanly, and says clearly why it cannot start. */
class StartTest {

    private static final int USAGE = 2;
    /** What a JVM ends with after SIGTERM: 128 + 15. */
    private static final int TERMINATED = 143;

    @Test
    void itStopsCleanlyAndStartsAgainWithWhatItHad(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data)
            throws Exception {
        String key;
        try (RunningManager manager = RunningManager.start(data, "--speed", "200")) {
            key = String.valueOf(manager.demo().get("OVH_CONSUMER_KEY"));
            // On any free port the address is the real one, in what the API says of itself too.
            assertThat(manager.client()
                            .call("GET", "/vps.json", "")
                            .body()
                            .path("basePath")
                            .asString())
                    .isEqualTo("http://localhost:" + URI.create(manager.url()).getPort() + "/1.0");
            assertThat(manager.terminate()).isEqualTo(TERMINATED);
        }
        try (RunningManager again = RunningManager.start(data, "--speed", "200")) {
            assertThat(again.demo()).containsEntry("OVH_CONSUMER_KEY", key);
            assertThat(again.client().call("GET", "/me", "").status()).isEqualTo(200);
        }
    }

    @Test
    void aDataFolderInUseIsRefused(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        try (RunningManager _ = RunningManager.start(data, "--no-demo")) {
            assertRefused(data, "in use by another manager", "--no-demo");
        }
    }

    @Test
    void aPortInUseIsRefused(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertRefused(data, "port " + taken.getLocalPort(), "--port", Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertRefused(file.resolve("data"), "cannot be written");
    }

    @Test
    void badOptionsAreAllToldAtOnce(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        String said = assertRefused(data, "--port must be between", "--port", "70000", "--engine", "abacus");
        assertThat(said).contains("--engine can be simulator, not abacus");
    }

    @Test
    void anUnknownOptionIsRefused(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        assertRefused(data, "'--prot'", "--prot", "1");
    }

    private static String assertRefused(Path data, String why, String... options)
            throws IOException, InterruptedException {
        Process process = RunningManager.launch(data, Map.of(), options);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(USAGE);
        assertThat(said.lines())
                .as(said)
                .hasSizeLessThanOrEqualTo(2)
                .allMatch(line -> line.startsWith("vps-manager: "));
        assertThat(said).contains(why).doesNotContain("\tat ");
        return said;
    }
}
