package io.vpsmanager.simulator;

import static io.vpsmanager.simulator.World.DISK;
import static io.vpsmanager.simulator.World.DONE;
import static io.vpsmanager.simulator.World.MACHINE;
import static io.vpsmanager.simulator.World.STEP;
import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.StepCall;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ProgressTest {

    private final World world;

    ProgressTest(TestDatabase database) {
        world = new World(database);
    }

    @Test
    void aRebootShowsItsProgressAndIsOneReboot() {
        assertThat(world.reboot()).isEqualTo(new Outcome.Working(0, Duration.ofSeconds(1)));
        assertThat(world.machine()).isEqualTo(new Machine(MACHINE, Power.CHANGING, BootMode.LOCAL));

        world.clock.turn(Duration.ofSeconds(36));
        assertThat(world.reboot()).isEqualTo(new Outcome.Working(80, Duration.ofSeconds(1)));
        world.clock.turn(Duration.ofMillis(8_900));
        assertThat(world.reboot()).isEqualTo(new Outcome.Working(99, Duration.ofMillis(100)));
        world.clock.turn(Duration.ofMillis(100));
        assertThat(world.reboot()).isEqualTo(DONE);
        assertThat(world.reboots()).isEqualTo(1);
    }

    @Test
    void aLookIsEnoughToSeeTheEnd() {
        world.reboot();
        world.clock.turn(Duration.ofSeconds(45));
        assertThat(world.simulator.listMachines()).containsExactly(new Machine(MACHINE, Power.ON, BootMode.RESCUE));
    }

    @Test
    void anotherStepWaitsForTheFirst() {
        world.reboot();
        StepCall stop = World.step("task-8/stop");
        assertThat(world.simulator.stop(stop, MACHINE)).isInstanceOf(Outcome.Retry.class);
        world.clock.turn(Duration.ofSeconds(45));
        assertThat(world.simulator.stop(stop, MACHINE)).isInstanceOf(Outcome.Working.class);
        assertThat(world.simulator.actions(MACHINE, "stop")).isEqualTo(1);
        assertThat(world.reboot()).isEqualTo(DONE);
    }

    @Test
    void aStepIdNamesOnePieceOfWorkOnly() {
        world.reboot();
        assertThat(world.simulator.stop(STEP, MACHINE)).isInstanceOf(Outcome.Failed.class);
        assertThat(world.simulator.deleteDisk(STEP, DISK)).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void anotherSimulatorGoesOnWhereTheFirstWas() {
        world.reboot();
        world.clock.turn(Duration.ofSeconds(36));
        Simulator restarted = world.anotherSimulator();
        assertThat(restarted.reboot(STEP, MACHINE, BootMode.RESCUE))
                .isEqualTo(new Outcome.Working(80, Duration.ofSeconds(1)));
        world.clock.turn(Duration.ofSeconds(9));
        assertThat(restarted.reboot(STEP, MACHINE, BootMode.RESCUE)).isEqualTo(DONE);
        assertThat(restarted.actions(MACHINE))
                .containsExactly(
                        new ActionCount("createDisk", 1),
                        new ActionCount("createMachine", 1),
                        new ActionCount("reboot", 1));
    }

    @Test
    void whatTheEngineDidOutlivesItsCallersTransaction() {
        TransactionTemplate caller = new TransactionTemplate(new JdbcTransactionManager(world.dataSource));
        caller.executeWithoutResult(status -> {
            world.reboot();
            status.setRollbackOnly();
        });
        assertThat(world.power()).isEqualTo(Power.CHANGING);
        assertThat(world.reboots()).isEqualTo(1);
    }

    @Test
    void speedAndDurationsAreSettings() {
        SimulatorSettings settings = new SimulatorSettings(100, Map.of(Action.REBOOT, Duration.ofSeconds(10)));
        Simulator quick = new Simulator(world.dataSource, world.clock, settings, world.faults);
        assertThat(quick.reboot(STEP, MACHINE, BootMode.LOCAL))
                .isEqualTo(new Outcome.Working(0, Duration.ofMillis(20)));
        world.clock.turn(Duration.ofMillis(100));
        assertThat(quick.reboot(STEP, MACHINE, BootMode.LOCAL)).isEqualTo(DONE);
    }

    @Test
    void needlessWorkIsNotCounted() {
        assertThat(world.simulator.start(STEP, MACHINE, BootMode.LOCAL)).isEqualTo(DONE);
        assertThat(world.simulator.actions(MACHINE, "start")).isZero();
    }

    @Test
    void migratingAgainChangesNothing() {
        SimulatorDatabase.migrate(world.dataSource);
        assertThat(world.power()).isEqualTo(Power.ON);
    }
}
