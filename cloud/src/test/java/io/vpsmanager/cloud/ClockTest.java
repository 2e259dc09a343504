package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.zaxxer.hikari.HikariDataSource;
import io.vpsmanager.cloud.database.DatabaseClock;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.contract.task.TaskStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Managers whose machines' clocks differ work by one time, the database's. */
class ClockTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    @Test
    void managersWithDifferentClocksAgree() throws Exception {
        try (HikariDataSource dataSource = TestDatabase.POSTGRESQL.open()) {
            InstantSource right = InstantSource.system();
            DatabaseClock ahead =
                    DatabaseClock.of(dataSource, () -> right.instant().plus(TEN_MINUTES), System::nanoTime);
            DatabaseClock behind =
                    DatabaseClock.of(dataSource, () -> right.instant().minus(TEN_MINUTES), System::nanoTime);

            assertThat(ahead.instant()).isCloseTo(behind.instant(), within(500, ChronoUnit.MILLIS));
            assertThat(ahead.instant())
                    .isCloseTo(
                            JdbcClient.create(dataSource)
                                    .sql("SELECT clock_timestamp()")
                                    .query(OffsetDateTime.class)
                                    .single()
                                    .toInstant(),
                            within(500, ChronoUnit.MILLIS));
            assertThat(ahead.lead()).isCloseTo(TEN_MINUTES, Duration.ofMillis(500));
            assertThat(behind.lead()).isCloseTo(TEN_MINUTES.negated(), Duration.ofMillis(500));
        }
    }

    /** What is set on a machine moves neither a lease nor anything due, between two measurements either. */
    @Test
    void aMachineWhoseClockIsSetGoesOnAsBefore() throws Exception {
        try (HikariDataSource dataSource = TestDatabase.POSTGRESQL.open()) {
            AtomicReference<Instant> machine = new AtomicReference<>(Instant.now());
            AtomicLong nanoTime = new AtomicLong();
            DatabaseClock clock = DatabaseClock.of(dataSource, machine::get, nanoTime::get);
            Instant before = clock.instant();

            machine.updateAndGet(time -> time.plus(TEN_MINUTES));
            assertThat(clock.instant()).isEqualTo(before);
            assertThat(clock.lead()).isCloseTo(TEN_MINUTES, Duration.ofMillis(500));

            nanoTime.addAndGet(Duration.ofHours(1).toNanos());
            assertThat(clock.instant()).isEqualTo(before.plus(Duration.ofHours(1)));
            clock.measure();
            assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        }
    }

    /** The clock of this process says another month than the one this manager works by. */
    @Test
    void whatADeadManagerLeftIsTakenOverByTheClockOfTheManagers() {
        try (HikariDataSource dataSource = TestDatabase.POSTGRESQL.open()) {
            CloudWorld world = CloudWorld.on(dataSource);
            TaskRow task = world.order("");
            JdbcClient.create(dataSource)
                    .sql("UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'dead', last_heartbeat = ?")
                    .param(world.clock.instant().minus(Duration.ofMinutes(1)).atOffset(ZoneOffset.UTC))
                    .update();
            try (var work = world.cloud.work()) {
                work.start();
                Instant end = Instant.now().plus(PATIENCE);
                while (world.task(task.id()).end() == TaskStatus.WAITING
                        && Instant.now().isBefore(end)) {
                    // What waits in the queue's threads waits by this clock too.
                    world.clock.turn(LOOK_EVERY);
                    LockSupport.parkNanos(LOOK_EVERY.toNanos());
                }
                assertThat(world.task(task.id()).end()).isEqualTo(TaskStatus.RUNNING);
            }
        }
    }
}
