package io.vpsmanager.app;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Path;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/** The file of the log, as `logback-file.xml` says. A `-Dlogback.configurationFile` takes the place of both of ours. */
public final class LogFile {

    /** The form of its lines: for people, or one object a line. Each is the name of an appender. */
    public enum Format {
        PLAIN,
        JSON
    }

    private LogFile() {}

    /**
     * From now on writes the log to a file too, whatever was logged before. Not earlier than the data folder is held: another manager
     * may be writing there.
     */
    public static void open(Path file, Format format) {
        if (System.getProperty("logback.configurationFile") != null) {
            return;
        }
        LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
        loggers.putProperty("LOG_FILE", file.toString());
        loggers.putProperty("LOG_FORMAT", format.name());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(loggers);
        try {
            configurator.doConfigure(Objects.requireNonNull(LogFile.class.getResource("/logback-file.xml")));
        } catch (JoranException e) {
            throw new IllegalStateException("the log cannot be written to " + file, e);
        }
    }
}
