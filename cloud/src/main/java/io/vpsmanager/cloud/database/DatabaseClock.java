package io.vpsmanager.cloud.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.function.LongSupplier;
import javax.sql.DataSource;

/**
 * The time of the database, which all managers on it share, told without asking for it each time.
 *
 * <p>It is measured now and then, and goes on from there by nanoseconds that this machine counts. So a clock that is set on this
 * machine moves no lease and nothing that is due.
 */
public final class DatabaseClock implements InstantSource {

    private static final int SAMPLES = 3;

    private final DataSource dataSource;
    private final InstantSource machine;
    private final LongSupplier nanoTime;
    private volatile Reading reading;

    /** What time it was when the count stood so. */
    private record Reading(Instant time, long nanoTime) {}

    private record Sample(Reading reading, long took) {}

    private DatabaseClock(DataSource dataSource, InstantSource machine, LongSupplier nanoTime) throws SQLException {
        this.dataSource = dataSource;
        this.machine = machine;
        this.nanoTime = nanoTime;
        this.reading = ask();
    }

    /**
     * The clock of a database server, measured.
     *
     * @param machine the clock of this machine, which may be wrong
     * @param nanoTime a count of nanoseconds that nobody sets
     */
    public static DatabaseClock of(DataSource dataSource, InstantSource machine, LongSupplier nanoTime)
            throws SQLException {
        return new DatabaseClock(dataSource, machine, nanoTime);
    }

    @Override
    public Instant instant() {
        Reading last = reading;
        return last.time().plusNanos(nanoTime.getAsLong() - last.nanoTime());
    }

    /** Asks the database what time it is; when it cannot be asked, the clock goes on as it was. */
    public void measure() throws SQLException {
        reading = ask();
    }

    /** How far the clock of this machine is ahead; negative where it is behind. */
    public Duration lead() {
        return Duration.between(instant(), machine.instant());
    }

    /** The quickest of a few answers is the truest. */
    private Reading ask() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            Sample best = sample(statement);
            for (int i = 1; i < SAMPLES; i++) {
                Sample next = sample(statement);
                best = next.took() < best.took() ? next : best;
            }
            return best.reading();
        }
    }

    private Sample sample(Statement statement) throws SQLException {
        long before = nanoTime.getAsLong();
        Instant time = ask(statement);
        long took = nanoTime.getAsLong() - before;
        return new Sample(new Reading(time, before + took / 2), took);
    }

    private static Instant ask(Statement statement) throws SQLException {
        // Unlike now() not the beginning of the transaction.
        try (ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
