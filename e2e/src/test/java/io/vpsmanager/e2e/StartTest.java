package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
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
        Map<String, String> demo;
        try (RunningManager manager = RunningManager.start(data, "--speed", "200")) {
            demo = manager.demo();
            key = String.valueOf(demo.get("OVH_CONSUMER_KEY"));
            // On any free port the address is the real one, in what the API says of itself too.
            assertThat(manager.client()
                            .call("GET", "/vps.json", "")
                            .body()
                            .path("basePath")
                            .asString())
                    .isEqualTo("http://localhost:" + URI.create(manager.url()).getPort() + "/1.0");
            assertThat(manager.terminate()).isEqualTo(TERMINATED);
        }
        int port = freePort();
        Map<String, String> keys = new HashMap<>(demo);
        keys.put("OVH_ENDPOINT", "http://localhost:" + port + "/1.0");
        CompletableFuture<Http.Answer> first = CompletableFuture.supplyAsync(() -> firstAnswer(new SignedClient(keys)));
        try (RunningManager again = RunningManager.start(data, "--speed", "200", "--port", Integer.toString(port))) {
            assertThat(again.demo()).containsEntry("OVH_CONSUMER_KEY", key);
            assertThat(again.client().call("GET", "/me", "").status()).isEqualTo(200);
            assertThat(first.join().status()).as("who came first").isEqualTo(200);
        }
    }

    /** What the first call that is let in gets, of one that knocks all the time while the program starts. */
    private static Http.Answer firstAnswer(SignedClient client) {
        while (true) {
            try {
                return client.call("GET", "/me", "");
            } catch (UncheckedIOException refused) {
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return free.getLocalPort();
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
