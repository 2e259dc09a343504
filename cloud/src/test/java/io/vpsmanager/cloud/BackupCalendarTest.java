package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.contract.automatedbackup.Reschedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One backup a day on the odd days of the calendar, on a machine that keeps the time of Paris. */
class BackupCalendarTest {

    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int DAYS = 3;
    private final TimeZone before = TimeZone.getDefault();

    /** A day, and a time of that day at which clocks in Paris are set, jump over or show twice. */
    private record Night(TestDatabase database, LocalDate day, LocalTime schedule) {

        Night on(TestDatabase other) {
            return new Night(other, day, schedule);
        }
    }

    private static Stream<Night> nights() {
        // Summer time begins: at 01:00 UTC it is three o'clock in Paris at once.
        Night spring = new Night(TestDatabase.H2, LocalDate.of(2026, 3, 29), LocalTime.of(1, 0));
        // It ends: half past two comes twice in Paris, at 00:30 and at 01:30 UTC.
        Night autumn = new Night(TestDatabase.H2, LocalDate.of(2026, 10, 25), LocalTime.of(0, 30));
        return Stream.of(
                spring,
                spring.on(TestDatabase.POSTGRESQL),
                autumn,
                autumn.on(TestDatabase.POSTGRESQL),
                new Night(TestDatabase.H2, LocalDate.of(2026, 10, 25), LocalTime.of(1, 30)),
                new Night(TestDatabase.H2, LocalDate.of(2026, 12, 31), LocalTime.of(23, 30)),
                new Night(TestDatabase.H2, LocalDate.of(2027, 1, 1), LocalTime.MIDNIGHT),
                new Night(TestDatabase.H2, LocalDate.of(2028, 2, 29), LocalTime.of(0, 10)));
    }

    @BeforeEach
    void liveInParis() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Paris"));
    }

    @AfterEach
    void goHome() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @MethodSource("nights")
    void oneBackupIsTakenEachDay(Night night) {
        BackupWorld backups = BackupWorld.on(night.database());
        CloudWorld world = backups.world();
        world.cloud.operator().expire(backups.server(), LocalDate.of(2030, 1, 1), world.context());
        LocalDate first = night.day().minusDays(1);
        Instant start = first.atTime(night.schedule()).toInstant(ZoneOffset.UTC).minus(Duration.ofHours(1));
        world.clock.turn(Duration.between(world.clock.instant(), start));
        backups.look();
        world.finish(backups.api()
                .reschedule(backups.server(), new Reschedule(night.schedule()))
                .id());

        List<LocalDate> taken = new ArrayList<>();
        for (Instant end = start.plus(Duration.ofDays(DAYS));
                world.clock.instant().isBefore(end); ) {
            world.clock.turn(STEP);
            backups.look().map(TaskRow::created).ifPresent(begun -> {
                assertThat(Duration.between(
                                night.schedule()
                                        .atDate(LocalDate.ofInstant(begun, ZoneOffset.UTC))
                                        .toInstant(ZoneOffset.UTC),
                                begun))
                        .as("begun at %s", begun)
                        .isBetween(Duration.ZERO, STEP.multipliedBy(2));
                taken.add(LocalDate.ofInstant(begun, ZoneOffset.UTC));
            });
        }
        assertThat(taken).containsExactly(first, night.day(), night.day().plusDays(1));
    }
}
