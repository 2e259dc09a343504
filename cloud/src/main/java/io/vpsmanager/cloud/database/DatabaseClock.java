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
 * The time of the database, which all its managers share, without a query each time.
 *
 * <p>It is measured now and then, and advances by this machine's nanosecond counter. So setting the clock of this
 * machine moves no lease and no due time.
 */
public final class DatabaseClock implements InstantSource {

    private static final int SAMPLES = 3;

    private final DataSource dataSource;
    private final InstantSource machine;
    private final LongSupplier nanoTime;
    private volatile Reading reading;

    /** The time at a value of the counter. */
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
     * @param nanoTime a nanosecond counter that nobody can set
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

    /** Queries the database for the time; if that fails, the clock continues unchanged. */
    public void measure() throws SQLException {
        reading = ask();
    }

    /** How far the clock of this machine is ahead; negative if it is behind. */
    public Duration lead() {
        return Duration.between(instant(), machine.instant());
    }

    /** The fastest of a few answers is the most accurate. */
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
        // Unlike now(), this is not the start of the transaction.
        try (ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
