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
class LogConfigurationTest {

    private static final Logger EARLY = LoggerFactory.getLogger(LogConfigurationTest.class);

    @AfterEach
    void closeTheFile() {
        LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender("FILE");
    }

    @Test
    void aLoggerThatWasMadeEarlierWritesToTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("manager.log");
        EARLY.info("too early");

        LogConfiguration.writeTo(file, LogConfiguration.Format.PLAIN);
        EARLY.info("in time");

        assertThat(Files.readString(file)).contains(" INFO ", "in time").doesNotContain("too early");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void itsLinesCanBeObjects(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("manager.log");

        LogConfiguration.writeTo(file, LogConfiguration.Format.JSON);
        EARLY.info("in time");

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).singleElement().satisfies(line -> assertThat(new JsonMapper()
                        .readTree(line)
                        .required("formattedMessage")
                        .asString())
                .isEqualTo("in time"));
    }
}
