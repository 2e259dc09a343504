package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A start on a database, or with files, that are not those of its world is refused, says what is wrong and changes nothing. */
class WrongDatabaseTest {

    private static final String DATABASE = "database.mv.db";

    @Test
    void whatIsNotOfThisWorldIsRefused(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        Path data = folder.resolve("data");
        startAndStop(data);
        Path kept = Files.copy(data.resolve(DATABASE), folder.resolve("kept"));

        Files.delete(data.resolve(DATABASE));
        assertRefused(
                data,
                DATABASE + " is missing, but this data folder belongs to a world",
                "remove " + data.resolve("secret.key"));
        assertThat(data.resolve(DATABASE)).doesNotExist();

        try (Connection _ = connect(data)) {
            assertThat(data.resolve(DATABASE)).exists();
        }
        assertRefused(data, DATABASE + " is empty, but this data folder belongs to a world");

        restore(kept, data);
        newer(data, "\"flyway_schema_history\"");
        assertRefused(data, "needs a newer VPS Manager: the schema is of version 999, this one knows up to");
        restore(kept, data);
        newer(data, "SIMULATOR.\"simulator_history\"");
        assertRefused(data, "needs a newer VPS Manager: the simulator's schema is of version 999");

        restore(kept, data);
        change(data, "UPDATE world SET mark = 'another'");
        assertRefused(data, "is of another world than this data folder", "remove " + data.resolve("world.id"));

        restore(kept, data);
        brokenFiles(data);
        startAndStop(data);
    }

    private static void brokenFiles(Path data) throws Exception {
        for (String name : List.of("secret.key", "manager.id")) {
            String whole = Files.readString(data.resolve(name));
            Files.writeString(data.resolve(name), "");
            assertRefused(data, name + " is broken: it must hold");
            Files.writeString(data.resolve(name), whole);
        }
    }

    @Test
    void aNewWorldBeginsWhereItIsWantedOrWasNotFinished(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data)
            throws Exception {
        startAndStop(data);
        String mark = Files.readString(data.resolve("world.id"));
        // A first start that was killed between the marks of its database and of its folder.
        Files.delete(data.resolve("secret.key"));
        Files.delete(data.resolve("world.id"));
        startAndStop(data);
        assertThat(Files.readString(data.resolve("world.id"))).isEqualTo(mark);

        Files.delete(data.resolve(DATABASE));
        Files.delete(data.resolve("secret.key"));
        startAndStop(data);
        assertThat(Files.readString(data.resolve("world.id"))).isNotEqualTo(mark);
    }

    @Test
    void aDatabaseOutOfReachIsNoDefect(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        assertRefused(
                data,
                List.of("the database jdbc:postgresql://127.0.0.1:1/vps cannot be opened"),
                "--database",
                "jdbc:postgresql://127.0.0.1:1/vps");
    }

    private static void startAndStop(Path data) throws InterruptedException {
        try (RunningManager manager = RunningManager.start(data, "--no-demo")) {
            manager.terminate();
        }
    }

    private static void restore(Path kept, Path data) throws IOException {
        Files.deleteIfExists(data.resolve(DATABASE));
        Files.copy(kept, data.resolve(DATABASE));
    }

    private static void newer(Path data, String history) throws SQLException {
        change(
                data,
                "INSERT INTO " + history
                        + " (\"installed_rank\", \"version\", \"description\", \"type\", \"script\", \"checksum\","
                        + " \"installed_by\", \"execution_time\", \"success\")"
                        + " VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'vps', 1, TRUE)");
    }

    private static void change(Path data, String statement) throws SQLException {
        try (Connection connection = connect(data);
                Statement change = connection.createStatement()) {
            assertThat(change.executeUpdate(statement)).isOne();
        }
    }

    private static Connection connect(Path data) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("database").toAbsolutePath(), "vps", "");
    }

    private static void assertRefused(Path data, String... said) throws IOException, InterruptedException {
        assertRefused(data, List.of(said));
    }

    private static void assertRefused(Path data, List<String> said, String... options)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--no-demo");
        Process process = RunningManager.launch(data, Map.of(), all.toArray(String[]::new));
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isEqualTo(2);
        assertThat(told.lines())
                .as(told)
                .hasSizeLessThanOrEqualTo(3)
                .allMatch(line -> line.startsWith("vps-manager: "));
        assertThat(told).contains(said);
    }
}
