package io.vpsmanager.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class RepeatFilterTest {

    private final AtomicLong nanos = new AtomicLong();
    private final LoggerContext loggers = new LoggerContext();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger ours = loggers.getLogger("io.vpsmanager.Thing");
    private final Logger library = loggers.getLogger("com.example.Pool");

    @BeforeEach
    void filter() {
        lines.start();
        Logger root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(lines);
        loggers.addTurboFilter(new RepeatFilter(nanos::get));
    }

    @Test
    void oneCauseIsToldOnceAMinuteAndThenHowOften() {
        for (int time = 0; time < 1000; time++) {
            ours.error(
                    "call {} failed",
                    time,
                    new IllegalStateException("waited " + time + " ms", new IOException("full")));
        }
        assertThat(said()).containsExactly("call 0 failed");

        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        ours.info("something else");
        ours.error("call {} failed", 1000, new IllegalStateException("waited 2 ms", new IOException("full")));

        assertThat(said())
                .containsExactly(
                        "call 0 failed",
                        "999 more within a minute, left out, of: call {} failed",
                        "something else",
                        "call 1000 failed");
    }

    @Test
    void whatIsThrownIsACauseOfItsOwn() {
        ours.error("failed", new IOException("full"));
        ours.error("failed", new IOException("broken"));
        ours.error("failed", new IllegalStateException("full"));
        ours.error("failed", new IOException("full"));
        ours.warn("failed", new IOException("full"));
        library.error("failed", new IOException("full"));
        assertThat(lines.list).hasSize(5);
    }

    @Test
    void aLineOfOursIsAboutWhatItNames() {
        ours.warn("{} has a full disk", "vps-1");
        ours.warn("{} has a full disk", "vps-2");
        ours.warn("{} has a full disk", "vps-1");
        assertThat(said()).containsExactly("vps-1 has a full disk", "vps-2 has a full disk");
    }

    @Test
    void aCallAndALibrarysNumbersAreNoCauseOfTheirOwn() {
        for (String query : List.of("query-1", "query-2")) {
            try (MDC.MDCCloseable _ = MDC.putCloseable("query", query)) {
                ours.warn("{}: no engine", query);
            }
        }
        library.warn("conn{} timed out after {} ms", 3, 10_001);
        library.warn("conn{} timed out after {} ms", 4, 10_002);
        assertThat(said()).containsExactly("query-1: no engine", "conn3 timed out after 10001 ms");
    }

    @Test
    void whatIsNoWarningIsNeverLeftOut() {
        ours.info("done");
        ours.info("done");
        assertThat(lines.list).hasSize(2);
    }

    private List<String> said() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
