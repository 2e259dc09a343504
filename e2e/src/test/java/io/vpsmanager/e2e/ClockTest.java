package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The started program on a database server whose clock is another: the database turns its own, as it finds our function first. */
class ClockTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Map<String, String> LOGIN =
            Map.of("VPS_MANAGER_DATABASE_USER", "postgres", "VPS_MANAGER_DATABASE_PASSWORD", "");

    @Test
    void theDatabasesTimeCountsAndADifferenceIsTold(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start()) {
            turn(postgres, Duration.ZERO);
            String[] options = {
                "--speed",
                "200",
                "--metrics-port",
                "0",
                "--database",
                postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "")
            };
            try (RunningManager manager = RunningManager.start(folder.resolve("first"), LOGIN, options)) {
                assertThat(health(manager).body().path("status").asString()).isEqualTo("UP");
                turn(postgres, TEN_MINUTES);
                Waiting.until("the program goes by the database's time", () -> time(manager)
                        .isAfter(Instant.now().plus(TEN_MINUTES.dividedBy(2))));
                assertItWorksByTheDatabasesTime(manager);
                assertItIsTold(manager);
            }
            assertASecondIsRefused(folder.resolve("second"), options);
        }
    }

    private static void assertItWorksByTheDatabasesTime(RunningManager manager) {
        assertThat(time(manager)).isCloseTo(Instant.now().plus(TEN_MINUTES), within(2, ChronoUnit.SECONDS));
        assertThat(manager.client().call("GET", "/me", "", time(manager)).status())
                .isEqualTo(200);
        assertThat(manager.client().call("GET", "/me", "", Instant.now()).status())
                .isEqualTo(400);
        Operator operator = manager.operator();
        assertThat(operator.rest(operator.createVps("vps-clock"))).isEqualTo("DONE");
    }

    private static void assertItIsTold(RunningManager manager) throws IOException {
        Http.Answer health = health(manager);
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body().path("status").asString()).isEqualTo("CLOCK_DIFFERS");
        assertThat(health.body().at("/components/clock/details/message").asString())
                .contains("behind that of the database");
        Waiting.until("the log tells it", () -> log(manager).contains("the clock of this machine is"));
        assertThat(log(manager).split("the clock of this machine is", -1)).hasSize(2);
    }

    private static void assertASecondIsRefused(Path data, String... options) throws Exception {
        Process process = RunningManager.launch(data, LOGIN, options);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(2);
        assertThat(said)
                .startsWith("vps-manager: the clock of this machine is ")
                .contains("s behind that of the database", "NTP", "then start again")
                .doesNotContain("\tat ");
    }

    private static Instant time(RunningManager manager) {
        return Instant.ofEpochSecond(Http.send(HttpRequest.newBuilder(URI.create(manager.url() + "/1.0/auth/time"))
                        .build())
                .body()
                .asLong());
    }

    private static Http.Answer health(RunningManager manager) {
        try {
            String metrics =
                    Files.readString(manager.data().resolve("metrics.url")).strip();
            return Http.send(
                    HttpRequest.newBuilder(URI.create(metrics + "/health")).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String log(RunningManager manager) {
        try {
            return Files.readString(manager.data().resolve("manager.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void turn(EmbeddedPostgres postgres, Duration by) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS turned");
            statement.execute("""
                CREATE OR REPLACE FUNCTION turned.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS
                'SELECT pg_catalog.clock_timestamp() + interval ''%d seconds'''\
                """.formatted(by.toSeconds()));
            statement.execute("ALTER DATABASE postgres SET search_path = public, turned, pg_catalog");
        }
    }
}
