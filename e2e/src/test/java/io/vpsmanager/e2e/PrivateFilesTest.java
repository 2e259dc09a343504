package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Nobody but the user of the program can read what it keeps, whatever the umask and whatever an earlier version left. */
class PrivateFilesTest {

    private static final List<String> WIDE = List.of("sh", "-c", "umask 000; exec \"$0\" \"$@\"");
    /** A log is rolled when it has so much. */
    private static final long LARGEST_LOG = 20L * 1024 * 1024;

    @Test
    void everyFileIsItsOwnersOnly(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        Path above = folder.resolve("above");
        Path data = above.resolve("data");
        try (RunningManager manager =
                RunningManager.startBy(WIDE, data, data, "--speed", "200", "--metrics-port", "0")) {
            assertPrivate(data);
            assertThat(permissions(above)).isEqualTo("rwx------");
            assertThat(manager.terminate()).isEqualTo(143);
        }
        widen(data);
        try (RandomAccessFile log =
                new RandomAccessFile(data.resolve("manager.log").toFile(), "rw")) {
            log.setLength(LARGEST_LOG + 1);
        }
        try (RunningManager manager =
                RunningManager.startBy(WIDE, data, data, "--speed", "200", "--metrics-port", "0")) {
            Waiting.until("the log is rolled", () -> names(data).stream().anyMatch(name -> name.endsWith(".gz")));
            Waiting.until("all is private", () -> open(data).isEmpty());
            assertThat(names(data)).contains("database.mv.db", "secret.key", "write.probe", "demo.env", "ca.pem");
            assertThat(permissions(data)).isEqualTo("rwx------");
            assertThat(manager.terminate()).isEqualTo(143);
        }
        assertPrivate(data);
    }

    private static void assertPrivate(Path data) {
        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(open(data)).isEmpty();
    }

    private static void widen(Path data) throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String name : names(data)) {
            Files.setPosixFilePermissions(data.resolve(name), PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static List<String> open(Path data) {
        return names(data).stream()
                .filter(name -> !permissions(data.resolve(name)).equals("rw-------"))
                .toList();
    }

    private static List<String> names(Path data) {
        try (Stream<Path> files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new AssertionError("the data folder cannot be listed", e);
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(path + " is gone", e);
        }
    }
}
