package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A stop takes twenty seconds at most, whatever hangs: tasks inside the engine, the database, clients that hold on. */
class StopTest {

    private static final int TERMINATED = 143;
    private static final int OUT_OF_TIME = 5;
    private static final long MAX = TimeUnit.SECONDS.toNanos(20);

    @Test
    void nothingThatHangsKeepsItFromStopping(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
                RunningManager manager = manager(folder, postgres);
                Connection other = postgres.getPostgresDatabase().getConnection();
                Socket slow = new Socket(
                        InetAddress.getLoopbackAddress(),
                        URI.create(manager.url()).getPort())) {
            Waiting.until(
                    "the server runs",
                    () -> manager.operator().state("vps-test-01").equals("running"));
            openConsole(manager);
            manager.operator().fault("read.ip", "vps-test-01", "hold");
            CompletableFuture<HttpResponse<String>> _ = HttpClient.newHttpClient()
                    .sendAsync(
                            manager.client()
                                    .signed("GET", "/vps/vps-test-01/ips", "", Instant.now())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            slow.getOutputStream()
                    .write("PUT /1.0/vps/vps-test-01 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            other.setAutoCommit(false);
            holdEngine(other);
            manager.client().call("POST", "/vps/vps-test-01/reboot", "");
            Waiting.until("an engine call hangs", () -> waiters(postgres) > 0);

            long begin = System.nanoTime();
            assertThat(manager.terminate()).isIn(TERMINATED, OUT_OF_TIME);
            assertThat(System.nanoTime() - begin).isLessThan(MAX);
        }
    }

    private static RunningManager manager(Path folder, EmbeddedPostgres postgres) {
        return RunningManager.start(
                folder,
                Map.of("VPS_MANAGER_DATABASE_USER", "postgres", "VPS_MANAGER_DATABASE_PASSWORD", ""),
                "--speed",
                "200",
                "--request-seconds",
                "300",
                "--database",
                postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", ""));
    }

    /** A viewer that is let in, and then says nothing. */
    private static void openConsole(RunningManager manager) throws Exception {
        int port = manager.client()
                .call("POST", "/vps/vps-test-01/openConsoleAccess", "{\"protocol\": \"VNC\"}")
                .body()
                .get("port")
                .asInt();
        Socket viewer = new Socket(InetAddress.getLoopbackAddress(), port);
        assertThat(viewer.getInputStream().readNBytes("RFB 003.008\n".length())).isNotEmpty();
    }

    /** Whatever asks the simulator waits for this transaction. */
    private static void holdEngine(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE simulator.machine IN ACCESS EXCLUSIVE MODE");
        }
    }

    private static int waiters(EmbeddedPostgres postgres) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM pg_locks WHERE NOT granted")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError("the database does not answer the test", e);
        }
    }
}
