package io.vpsmanager.app.serve;

import io.vpsmanager.app.CleanFailure;
import io.vpsmanager.cloud.database.DatabaseClock;
import io.vpsmanager.contract.call.ContractException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a clock in step with the database's, and reports when this machine's own clock is not. */
final class ClockWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

    /** More than the difference between machines with synchronised clocks. */
    static final Duration BEARABLE = Duration.ofSeconds(2);

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int ROUNDS_A_MINUTE = 12;

    private final Optional<DatabaseClock> clock;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clock").factory());
    private int quiet;

    private ClockWatch(Optional<DatabaseClock> clock) {
        this.clock = clock;
    }

    /** Nothing to watch: a database in this process has this process's clock. */
    static ClockWatch ofNothing() {
        return new ClockWatch(Optional.empty());
    }

    /** Starts watching; refuses if the clocks already differ. */
    static ClockWatch start(DatabaseClock clock) {
        if (differs(clock.lead())) {
            throw new CleanFailure(told(clock.lead())
                    + ": set the clocks of both, best by NTP (chrony, systemd-timesyncd), then start again");
        }
        ClockWatch watch = new ClockWatch(Optional.of(clock));
        ScheduledFuture<?> _ = watch.rounds.scheduleWithFixedDelay(
                watch::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    /** The time that this manager works by. */
    InstantSource clock(InstantSource machine) {
        return clock.<InstantSource>map(kept -> kept).orElse(machine);
    }

    /** How far this machine's clock is ahead of the database's; negative where it is behind. */
    Duration lead() {
        return clock.map(DatabaseClock::lead).orElse(Duration.ZERO);
    }

    /** What is wrong with this machine's clock; empty where nothing is. */
    Optional<String> alarm() {
        return Optional.of(lead()).filter(ClockWatch::differs).map(ClockWatch::told);
    }

    private void look() {
        try {
            clock.orElseThrow().measure();
        } catch (SQLException | ContractException e) {
            LOG.debug("the database's clock cannot be read now; ours goes on as it was", e);
        } catch (RuntimeException e) {
            // Rethrown, it would end the rounds.
            LOG.error("the database's clock cannot be read", e);
        }
        Optional<String> alarm = alarm();
        if (alarm.isEmpty()) {
            quiet = 0;
        } else if (quiet-- <= 0) {
            LOG.error(
                    "{}: set the clocks of both, best by NTP; until then this manager goes by the database's",
                    alarm.get());
            quiet = ROUNDS_A_MINUTE - 1;
        }
    }

    private static boolean differs(Duration lead) {
        return lead.abs().compareTo(BEARABLE) > 0;
    }

    private static String told(Duration lead) {
        return String.format(
                Locale.ROOT,
                "the clock of this machine is %.1f s %s that of the database",
                lead.abs().toMillis() / 1000.0,
                lead.isNegative() ? "behind" : "ahead of");
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
