package io.vpsmanager.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No file of the program is too long to be read at one sitting. Data (translations, catalogue, schema) is not counted. */
class FileSizeTest {
    private static final int MAX_SOURCE_LENGTH = 300;
    private static final int MAX_TEMPLATE_LENGTH = 120;
    private static final Path ROOT = root(Path.of("").toAbsolutePath());
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main"), Path.of("frontend/src"), Path.of("frontend/styles"));

    @Test
    void sourcesAreShort() throws IOException {
        assertThat(longerThan(MAX_SOURCE_LENGTH, ".java", ".ts", ".css")).isEmpty();
    }

    @Test
    void templatesAreShort() throws IOException {
        assertThat(longerThan(MAX_TEMPLATE_LENGTH, ".jte")).isEmpty();
    }

    private static Map<Path, Integer> longerThan(int lines, String... endings) throws IOException {
        Map<Path, Integer> found = new TreeMap<>();
        List<Path> files = mainFiles(endings);
        assertThat(files).as("files ending in " + List.of(endings)).isNotEmpty();
        for (Path file : files) {
            int size = Files.readAllLines(file).size();
            if (size > lines) {
                found.put(ROOT.relativize(file), size);
            }
        }
        return found;
    }

    /** The files of every module that make the program, by the ends of their names. */
    static List<Path> mainFiles(String... endings) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path module : modules()) {
            for (Path source : SOURCES) {
                Path folder = module.resolve(source);
                if (Files.isDirectory(folder)) {
                    try (Stream<Path> all = Files.walk(folder)) {
                        all.filter(Files::isRegularFile)
                                .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                                .forEach(files::add);
                    }
                }
            }
        }
        return files;
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.walk(ROOT, 2)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .toList();
        }
    }

    private static Path root(Path folder) {
        return Files.isDirectory(folder.resolve("contract"))
                ? folder
                : root(folder.resolve("..").normalize());
    }
}
