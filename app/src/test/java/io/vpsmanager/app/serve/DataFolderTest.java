package io.vpsmanager.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.app.CleanFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the data folder that are not as they should be: what to do is told. */
class DataFolderTest {

    private static final int BYTES = 8;
    private static final String CURE = "do this about it";

    @Test
    void aSecretIsMadeOnceForItsOwner(@TempDir Path path) throws IOException {
        DataFolder folder = DataFolder.open(path, new SecureRandom());
        byte[] made = folder.secret("manager.id", BYTES, CURE);
        assertThat(folder.secret("manager.id", BYTES, CURE)).isEqualTo(made).hasSize(BYTES);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("manager.id"))))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "00112233445566",
                "00112233445566778",
                "0011223344556677889900",
                "no hexadecimals!",
                "é"
            })
    void aBrokenSecretIsToldWithItsCure(String content, @TempDir Path path) throws IOException {
        DataFolder folder = DataFolder.open(path, new SecureRandom());
        Files.writeString(path.resolve("manager.id"), content);
        assertThatThrownBy(() -> folder.secret("manager.id", BYTES, CURE))
                .isInstanceOf(CleanFailure.class)
                .hasMessageContaining("manager.id is broken: it must hold 16 hexadecimal digits")
                .hasMessageEndingWith(CURE);
        assertThat(path.resolve("manager.id")).hasContent(content);
    }

    @Test
    void bytesThatAreNoTextAreBrokenToo(@TempDir Path path) throws IOException {
        DataFolder folder = DataFolder.open(path, new SecureRandom());
        Files.write(path.resolve("manager.id"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThatThrownBy(() -> folder.secret("manager.id", BYTES, CURE)).isInstanceOf(CleanFailure.class);
    }

    /** A folder in its place can neither be read nor written, by root either. */
    @Test
    void aFileThatCannotBeUsedIsNamedWithWhatToDo(@TempDir Path path) throws IOException {
        DataFolder folder = DataFolder.open(path, new SecureRandom());
        Files.createDirectories(path.resolve("secret.key").resolve("within"));
        assertThatThrownBy(() -> folder.secret("secret.key", BYTES, CURE))
                .isInstanceOf(CleanFailure.class)
                .hasMessageContainingAll(path.resolve("secret.key").toString(), "chown", "--data DIR");
    }

    /** What a crash leaves half written is not taken for the file. */
    @Test
    void aDraftThatWasLeftBehindDoesNoHarm(@TempDir Path path) throws IOException {
        DataFolder folder = DataFolder.open(path, new SecureRandom());
        Files.writeString(path.resolve("secret.key.new"), "0011");
        assertThat(folder.secret("secret.key", BYTES, CURE)).hasSize(BYTES);
        assertThat(path.resolve("secret.key.new")).doesNotExist();
    }
}
