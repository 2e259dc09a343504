package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A disk that gets full costs nothing that was accepted, and no restart: changes are refused in time, and let in again. */
class FullDiskTest {

    private static final int MEGABYTES = 64;
    private static final int LEAST_FREE = 20;
    private static final long MEGABYTE = 1024L * 1024;
    private static final String[] OPTIONS = {
        "--speed", "200", "--metrics-port", "0", "--free-megabytes", Integer.toString(LEAST_FREE)
    };
    private static final int STORE_GONE = 4;
    private static final int TERMINATED = 143;
    private static final String SERVER = "/vps/vps-test-01";

    @Test
    void changesAreRefusedInTimeAndLetInAgain(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder, MEGABYTES);
                RunningManager manager = disk.start(OPTIONS)) {
            awaitDemo(manager);
            long hold = manager.operator().fault("engine.reboot", "vps-test-01", "hold");
            assertThat(rename(manager, "before").status()).isEqualTo(200);
            long reboot = manager.client()
                    .call("POST", SERVER + "/reboot", "")
                    .body()
                    .path("id")
                    .asLong();

            disk.fill((LEAST_FREE - 5) * MEGABYTE);
            Waiting.until("changes are refused", () -> rename(manager, "before").status() == 503);
            assertRefusedPlainly(manager);
            disk.fill(0);
            assertRefusedPlainly(manager);

            disk.empty();
            Waiting.until("changes are let in", () -> rename(manager, "after").status() == 200);
            assertThat(name(manager)).isEqualTo("after");
            manager.operator().release(hold);
            assertThat(manager.operator().rest(reboot)).isEqualTo("DONE");
            Waiting.until("health is well again", () -> health(manager, "") == 200);

            disk.fill(0);
            assertStops(manager, TERMINATED);
        }
    }

    /** The limit of a file's size fails a write as a full disk does, at a moment of the test's choice. */
    @Test
    void aDatabaseThatClosedItselfEndsTheProgramToBeStartedAgain(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws Exception {
        try (RunningManager manager = RunningManager.start(folder, "--speed", "200")) {
            awaitDemo(manager);
            assertThat(rename(manager, "accepted").status()).isEqualTo(200);
            limitFiles(manager, Files.size(folder.resolve("database.mv.db")));
            int accepted = 0;
            try {
                while (rename(manager, "accepted-" + accepted).status() == 200) {
                    accepted++;
                }
            } catch (RuntimeException ended) {
                // It ends on its own.
            }
            String last = accepted == 0 ? "accepted" : "accepted-" + (accepted - 1);

            assertThat(manager.end()).isEqualTo(STORE_GONE);

            try (RunningManager again = RunningManager.start(folder, "--speed", "200")) {
                assertThat(name(again)).isIn(last, "accepted-" + accepted);
                assertThat(rename(again, "it goes on").status()).isEqualTo(200);
            }
            assertThat(Files.size(folder.resolve("manager.log"))).isLessThan(MEGABYTE);
        }
    }

    private static void awaitDemo(RunningManager manager) {
        Waiting.until(
                "the demo is there",
                () -> manager.operator().state("vps-test-01").equals("running")
                        && manager.operator().state("vps-test-04").equals("rescued"));
    }

    private static void assertRefusedPlainly(RunningManager manager) throws Exception {
        Http.Answer refused = rename(manager, "refused");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body().path("errorCode").asString()).isEqualTo("READ_ONLY");
        assertThat(refused.body().path("class").asString()).isEqualTo("Server::ServiceUnavailable");
        assertThat(refused.body().path("message").asString()).contains("Nothing can be changed", "disk");
        assertThat(name(manager)).isEqualTo("before");
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> operator = client.send(
                HttpRequest.newBuilder(URI.create(manager.url() + "/operator/reconcile"))
                        .header("Authorization", "Bearer " + manager.operator().token())
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(operator.statusCode()).isEqualTo(503);
        assertThat(operator.body()).contains("Nothing can be changed");
        assertThat(manager.operator().get("/vps")).isNotEmpty();
        assertThat(new ConsoleForm(manager.url()).signIn()).contains("Nothing can be changed right now.");
        assertThat(health(manager, "")).isEqualTo(503);
        assertThat(health(manager, "/readiness")).isEqualTo(503);
        assertThat(health(manager, "/liveness")).isEqualTo(200);
        assertThat(Files.size(manager.data().resolve("manager.log"))).isLessThan(MEGABYTE);
    }

    private static void assertStops(RunningManager manager, int exitCode) throws InterruptedException {
        long begin = System.nanoTime();
        assertThat(manager.terminate()).isEqualTo(exitCode);
        assertThat(System.nanoTime() - begin).isLessThan(TimeUnit.SECONDS.toNanos(20));
    }

    private static Http.Answer rename(RunningManager manager, String name) {
        return manager.client().call("PUT", SERVER, "{\"displayName\": \"" + name + "\"}");
    }

    private static String name(RunningManager manager) {
        return manager.client()
                .call("GET", SERVER, "")
                .body()
                .path("displayName")
                .asString();
    }

    private static int health(RunningManager manager, String group) {
        try {
            String url = Files.readString(manager.data().resolve("metrics.url")).strip();
            return Http.send(HttpRequest.newBuilder(URI.create(url + "/health" + group))
                            .build())
                    .status();
        } catch (IOException e) {
            throw new AssertionError("the manager wrote no metrics.url", e);
        }
    }

    private static void limitFiles(RunningManager manager, long bytes) throws Exception {
        int limited = new ProcessBuilder("prlimit", "--pid", Long.toString(manager.pid()), "--fsize=" + bytes)
                .inheritIO()
                .start()
                .waitFor();
        assertThat(limited).isZero();
    }
}
