package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A browser cuts what is too long for a field without a word; the server says so, and loses nothing. */
class FieldLengthTest {

    /** A search is no value that is kept. */
    private static final String SEARCH = "list.jte";

    @Test
    void noFieldWhoseRuleTheServerTellsIsCutByTheBrowser() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> cutting = files.filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> !file.endsWith(SEARCH))
                    .filter(FieldLengthTest::cuts)
                    .toList();

            assertThat(cutting).isEmpty();
        }
    }

    private static boolean cuts(Path template) {
        try {
            return Files.readString(template).contains("maxlength");
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + template, e);
        }
    }
}
