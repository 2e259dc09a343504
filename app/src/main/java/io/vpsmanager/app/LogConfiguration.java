package io.vpsmanager.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * What is logged where: warnings to the error output, and everything from INFO on to the file that {@link #writeTo} names. Found
 * by Logback as a service; in code, since reading it from XML takes a tenth of a start's classes. A `-Dlogback.configurationFile`
 * takes its place.
 */
public final class LogConfiguration extends ContextAwareBase implements Configurator {

    /** The form of the lines of the file: for people, or one object a line. */
    public enum Format {
        PLAIN,
        JSON
    }

    private static final String OTHERWISE = "logback.configurationFile";

    private static final String CONSOLE_LINE = "%d{HH:mm:ss} %-5level %logger{0}: %msg%n%ex{short}";
    private static final String FILE_LINE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX,UTC} %-5level [%thread] %logger{36}:"
            + "%replace( query=%X{query}){' query=$', ''}%replace( task=%X{task}){' task=$', ''} %msg%n";

    private static final FileSize LARGEST_FILE = FileSize.valueOf("20MB");
    private static final FileSize ALL_FILES = FileSize.valueOf("300MB");
    private static final int DAYS = 14;

    /** Messages of libraries at each start that nobody can do anything about. */
    private static final Map<String, Level> QUIETER = Map.of(
            // Both warn about a database that they were only tested with in an older version.
            "org.flywaydb.core.internal.database.base.Database", Level.ERROR,
            "com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization", Level.ERROR,
            "com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization.utc_warning", Level.ERROR,
            // Spring adds its filters, of which we set none, when the first meters are counted already.
            "io.micrometer.prometheusmetrics.PrometheusMeterRegistry", Level.ERROR);

    @Override
    public ExecutionStatus configure(LoggerContext loggers) {
        if (System.getProperty(OTHERWISE) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        Logger root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        QUIETER.forEach((name, level) -> loggers.getLogger(name).setLevel(level));
        RepeatFilter repeats = new RepeatFilter(System::nanoTime);
        repeats.start();
        loggers.addTurboFilter(repeats);
        root.addAppender(console(loggers));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /**
     * From now on writes the log to a file too, whatever was logged before. Not earlier than the data folder is held: another manager
     * may be writing there.
     */
    public static void writeTo(Path file, Format format) {
        if (System.getProperty(OTHERWISE) == null) {
            LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
            loggers.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(file(loggers, file.toString(), format));
        }
    }

    private static ConsoleAppender<ILoggingEvent> console(LoggerContext loggers) {
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setTarget(ConsoleTarget.SystemErr.getName());
        ThresholdFilter warnings = new ThresholdFilter();
        warnings.setLevel(Level.WARN.levelStr);
        warnings.start();
        console.addFilter(warnings);
        return started(console, "CONSOLE", loggers, lines(loggers, CONSOLE_LINE));
    }

    private static RollingFileAppender<ILoggingEvent> file(LoggerContext loggers, String file, Format format) {
        OwnerOnlyLog appender = new OwnerOnlyLog();
        appender.setFile(file);
        appender.setContext(loggers);
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling = new SizeAndTimeBasedRollingPolicy<>();
        rolling.setContext(loggers);
        rolling.setParent(appender);
        rolling.setFileNamePattern(file + ".%d{yyyy-MM-dd}.%i.gz");
        rolling.setMaxFileSize(LARGEST_FILE);
        rolling.setMaxHistory(DAYS);
        rolling.setTotalSizeCap(ALL_FILES);
        rolling.start();
        appender.setRollingPolicy(rolling);
        return started(appender, "FILE", loggers, format == Format.JSON ? objects(loggers) : lines(loggers, FILE_LINE));
    }

    private static <A extends OutputStreamAppender<ILoggingEvent>> A started(
            A appender, String name, LoggerContext loggers, Encoder<ILoggingEvent> encoder) {
        appender.setName(name);
        appender.setContext(loggers);
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }

    private static Encoder<ILoggingEvent> lines(LoggerContext loggers, String pattern) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(loggers);
        encoder.setPattern(pattern);
        encoder.start();
        return encoder;
    }

    /** Query and task id stand under `mdc`. */
    private static Encoder<ILoggingEvent> objects(LoggerContext loggers) {
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(loggers);
        encoder.setWithSequenceNumber(false);
        encoder.setWithContext(false);
        encoder.setWithArguments(false);
        encoder.setWithMessage(false);
        encoder.setWithFormattedMessage(true);
        encoder.start();
        return encoder;
    }
}
