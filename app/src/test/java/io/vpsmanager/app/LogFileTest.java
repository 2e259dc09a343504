package io.vpsmanager.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The log file is written whatever made a logger before it was known. */
class LogFileTest {

    private static final Logger EARLY = LoggerFactory.getLogger(LogFileTest.class);

    @AfterEach
    void closeTheFile() {
        LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
        for (LogFile.Format format : LogFile.Format.values()) {
            loggers.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(format.name());
        }
    }

    @Test
    void aLoggerThatWasMadeEarlierWritesToTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("manager.log");
        EARLY.info("too early");

        LogFile.open(file, LogFile.Format.PLAIN);
        EARLY.info("in time");

        assertThat(Files.readString(file)).contains(" INFO ", "in time").doesNotContain("too early");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void itsLinesCanBeObjects(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("manager.log");

        LogFile.open(file, LogFile.Format.JSON);
        EARLY.info("in time");

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).singleElement().satisfies(line -> assertThat(new JsonMapper()
                        .readTree(line)
                        .required("formattedMessage")
                        .asString())
                .isEqualTo("in time"));
    }
}
