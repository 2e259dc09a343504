package io.vpsmanager.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.backup.BackupId;
import io.vpsmanager.engine.metrics.DiskUsage;
import io.vpsmanager.engine.metrics.MachineUsage;
import io.vpsmanager.engine.metrics.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Steps that are forgotten change nothing of what the simulator tells. */
class StepRemovalTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final int BACKUPS = 60;
    private static final int KEPT = 7;

    @ParameterizedTest
    @EnumSource
    void whatNobodyAsksForGoesAndGraphsStay(TestDatabase database) {
        World world = new World(database);
        twentyMonths(world);
        world.simulator.reboot(World.step("held"), World.MACHINE, BootMode.LOCAL);
        Window year = new Window(world.clock.instant().minus(Duration.ofDays(365)), Duration.ofDays(1), 365);
        List<MachineUsage> machine = world.simulator.listUsage(World.MACHINE, year);
        List<DiskUsage> disk = world.simulator.listUsage(World.DISK, year);
        long before = steps(world, "%");

        world.simulator.forgetSteps(world.clock.instant().minus(Duration.ofDays(395)));
        world.simulator.forgetSteps(world.clock.instant().minus(Duration.ofDays(395)));

        assertThat(world.simulator.listUsage(World.MACHINE, year)).isEqualTo(machine);
        assertThat(world.simulator.listUsage(World.DISK, year)).isEqualTo(disk);
        // Of the first 205 days went the backups but the first, which is still there, and what removed older ones.
        // The reboots stay: how long a machine did not run is in what its disk holds.
        assertThat(steps(world, "take-%")).isEqualTo(BACKUPS - 20);
        assertThat(steps(world, "drop-%")).isEqualTo(BACKUPS - 1 - KEPT - 12);
        assertThat(steps(world, "reboot-%")).isEqualTo(BACKUPS);
        assertThat(steps(world, "password")).isZero();
        assertThat(steps(world, "world/%")).isEqualTo(2);
        assertThat(steps(world, "held")).isEqualTo(1);
        assertThat(steps(world, "%")).isEqualTo(before - 33);
    }

    @ParameterizedTest
    @EnumSource
    void aMachineThatIsGoneLeavesNothingOnceItsTimeIsOver(TestDatabase database) {
        World world = new World(database);
        world.simulator.deleteMachine(World.step("end"), World.MACHINE);
        world.clock.turn(LONG);
        assertThat(world.simulator.listDisks()).isEmpty();
        Instant over = world.clock.instant();
        world.clock.turn(Duration.ofDays(369));
        world.simulator.forgetSteps(world.clock.instant());
        assertThat(steps(world, "%")).as("graphs go back a year").isEqualTo(4);
        world.clock.turn(Duration.ofDays(2));
        world.simulator.forgetSteps(over.minus(Duration.ofDays(1)));
        assertThat(steps(world, "%")).as("a task may still ask").isEqualTo(4);

        world.simulator.forgetSteps(world.clock.instant());
        assertThat(steps(world, "%")).isZero();
    }

    /** A reboot and a backup every ten days, of which seven are kept, and the first for ever. */
    private static void twentyMonths(World world) {
        world.simulator.setPassword(World.step("password"), World.MACHINE, "of-the-Test-1");
        world.clock.turn(LONG);
        for (int i = 0; i < BACKUPS; i++) {
            world.simulator.reboot(World.step("reboot-" + i), World.MACHINE, BootMode.LOCAL);
            world.clock.turn(LONG);
            world.simulator.createBackup(World.step("take-" + i), World.MACHINE, backup(i));
            world.clock.turn(LONG);
            if (i > KEPT) {
                world.simulator.deleteBackup(World.step("drop-" + i), World.MACHINE, backup(i - KEPT));
            }
            world.clock.turn(Duration.ofDays(10).minus(LONG).minus(LONG));
            world.simulator.findMachine(World.MACHINE);
        }
    }

    private static BackupId backup(int number) {
        return new BackupId(World.MACHINE.value() + "/backup-" + number);
    }

    private static long steps(World world, String like) {
        return JdbcClient.create(world.dataSource)
                .sql("select count(*) from simulator.step where step_id like :like")
                .param("like", like)
                .query(Long.class)
                .single();
    }
}
