package io.vpsmanager.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.data.Percentage.withPercentage;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.Login;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.engine.metrics.DiskUsage;
import io.vpsmanager.engine.metrics.MachineUsage;
import io.vpsmanager.engine.metrics.MetricsException;
import io.vpsmanager.engine.metrics.Window;
import io.vpsmanager.engine.snapshot.SnapshotId;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What played machines use is what was done to them. */
class MetricsTest {

    private static final SnapshotId SNAPSHOT = new SnapshotId("vps-test-01.vps.ovh.net/snapshot-1");
    private static final Duration SECOND = Duration.ofSeconds(1);

    @ParameterizedTest
    @EnumSource
    void aRebootShows(TestDatabase database) {
        World world = new World(database);
        world.clock.turn(Duration.ofHours(1));
        Instant asked = world.clock.instant();
        world.simulator.reboot(World.STEP, World.MACHINE, BootMode.LOCAL);
        world.clock.turn(Duration.ofMinutes(10));

        MachineUsage before = mean(world, asked.minusSeconds(30), 30);
        MachineUsage during = mean(world, asked, 45);
        MachineUsage starting = mean(world, asked.plusSeconds(45), 30);
        assertThat(before.sent()).isPositive();
        assertThat(during.sent()).isZero();
        assertThat(starting.cpu().used())
                .isGreaterThan(80)
                .isGreaterThan(before.cpu().used());
        assertThat(mean(world, asked.plusSeconds(300), 60).cpu().used()).isLessThan(80);
    }

    @ParameterizedTest
    @EnumSource
    void aShortRebootCountsInALongPartAsItLasted(TestDatabase database) {
        World world = new World(database);
        world.clock.turn(Duration.ofHours(3));
        Instant asked = world.clock.instant();
        world.simulator.stop(World.step("stop"), World.MACHINE);
        world.clock.turn(Duration.ofHours(1));

        MachineUsage hours = mean(world, asked.minusSeconds(3_600), 7_200);
        MachineUsage running = mean(world, asked.minusSeconds(3_600), 3_600);
        assertThat(hours.sent()).isCloseTo(running.sent() / 2, withPercentage(5));
    }

    @ParameterizedTest
    @EnumSource
    void aMachineInRescueModeRestsAndFillsNothing(TestDatabase database) {
        World world = new World(database);
        world.simulator.reboot(World.STEP, World.MACHINE, BootMode.RESCUE);
        world.clock.turn(Duration.ofHours(1));
        double used = used(world);
        world.clock.turn(Duration.ofDays(30));

        assertThat(now(world).cpu().used()).isBetween(0.1, 5.0);
        assertThat(used(world)).isCloseTo(used, withPercentage(3));
    }

    @ParameterizedTest
    @EnumSource
    void aSnapshotIsSeenAsWaitingForTheDisk(TestDatabase database) {
        World world = new World(database);
        world.clock.turn(Duration.ofHours(1));
        double before = now(world).cpu().iowait();
        world.simulator.createSnapshot(World.step("take"), World.MACHINE, SNAPSHOT);
        world.clock.turn(SECOND.multipliedBy(10));

        assertThat(now(world).cpu().iowait()).isGreaterThan(before + 10);
        world.clock.turn(Duration.ofMinutes(1));
        assertThat(now(world).cpu().iowait()).isLessThan(before + 10);
    }

    @ParameterizedTest
    @EnumSource
    void aDiskFillsIsEmptiedByAFreshSystemAndGoesBackToItsSnapshot(TestDatabase database) {
        World world = new World(database);
        world.clock.turn(Duration.ofDays(60));
        double young = used(world);
        world.simulator.createSnapshot(World.step("take"), World.MACHINE, SNAPSHOT);
        world.clock.turn(Duration.ofDays(200));
        double old = used(world);
        assertThat(old).isGreaterThan(young * 1.2);

        world.simulator.installSystem(
                World.step("install"), World.MACHINE, "debian-13", new Login(Optional.empty(), Optional.empty()));
        world.clock.turn(Duration.ofMinutes(5));
        assertThat(used(world)).isLessThan(young);

        world.simulator.revertSnapshot(World.step("revert"), World.MACHINE, SNAPSHOT);
        world.clock.turn(Duration.ofMinutes(5));
        assertThat(used(world)).isCloseTo(young, withPercentage(5));
    }

    @ParameterizedTest
    @EnumSource
    void anotherProgramTellsTheSame(TestDatabase database) {
        World world = new World(database);
        world.clock.turn(Duration.ofDays(2));
        Window window = new Window(world.clock.instant().minus(Duration.ofDays(1)), Duration.ofMinutes(5), 288);

        List<MachineUsage> usage = world.simulator.listUsage(World.MACHINE, window);
        assertThat(usage).hasSize(288).doesNotHaveDuplicates();
        assertThat(world.anotherSimulator().listUsage(World.MACHINE, window)).isEqualTo(usage);
    }

    /** Whoever gets the name of a machine that is gone learns nothing of it. */
    @ParameterizedTest
    @EnumSource
    void aNameThatIsGivenAgainBeginsAnew(TestDatabase database) {
        World world = new World(database);
        world.clock.turn(Duration.ofDays(1));
        world.simulator.deleteMachine(World.step("remove"), World.MACHINE);
        world.clock.turn(Duration.ofMinutes(1));
        Window before = new Window(world.clock.instant().minus(Duration.ofHours(2)), Duration.ofMinutes(5), 24);
        assertThat(world.simulator.findUsage(World.MACHINE)).isEmpty();

        world.simulator.createMachine(World.step("again"), World.spec(World.MACHINE, World.DISK));
        world.clock.turn(Duration.ofMinutes(5));
        assertThat(world.simulator.listUsage(World.MACHINE, before)).isEmpty();
        assertThat(now(world).cpu().used()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void aMachineThatIsBackdatedRanSoMuchLonger(TestDatabase database) {
        World world = new World(database);
        double used = used(world);
        Instant made = world.clock.instant().minus(Duration.ofDays(300));
        world.simulator.backdate(World.MACHINE, made);
        world.simulator.backdate(World.MACHINE, made);

        Window year = new Window(world.clock.instant().minus(Duration.ofDays(365)), Duration.ofDays(1), 365);
        List<MachineUsage> usage = world.simulator.listUsage(World.MACHINE, year);
        assertThat(usage).hasSize(300);
        assertThat(used(world)).isGreaterThan(used);
    }

    @ParameterizedTest
    @EnumSource
    void aFaultOfOneMachineHidesNoOther(TestDatabase database) {
        World world = new World(database);
        world.faults.add(new FaultRule(
                "engine.usage", "vps-test-01.*", new Fault.Fail("the collector does not answer", true), null));

        assertThatExceptionOfType(MetricsException.class)
                .isThrownBy(() -> world.simulator.findUsage(World.MACHINE))
                .withMessage("the collector does not answer");
        assertThat(world.simulator.findUsage(Set.of(World.DISK))).isEmpty();
        assertThat(world.simulator.findMachine(World.MACHINE)).isPresent();
    }

    private static MachineUsage now(World world) {
        return world.simulator.findUsage(World.MACHINE).orElseThrow();
    }

    private static double used(World world) {
        DiskUsage usage = world.simulator.findUsage(Set.of(World.DISK)).get(World.DISK);
        return Optional.ofNullable(usage).orElseThrow().used();
    }

    private static MachineUsage mean(World world, Instant from, long seconds) {
        return world.simulator
                .listUsage(World.MACHINE, new Window(from, SECOND.multipliedBy(seconds), 1))
                .getFirst();
    }
}
