package io.vpsmanager.simulator;

import static io.vpsmanager.simulator.World.DISK;
import static io.vpsmanager.simulator.World.DONE;
import static io.vpsmanager.simulator.World.MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SimulatorFaultTest {

    private static final Duration REBOOT = Duration.ofSeconds(45);

    private final World world;

    SimulatorFaultTest(TestDatabase database) {
        world = new World(database);
    }

    private long plan(Fault fault, @Nullable Integer times) {
        return world.faults.add(new FaultRule("engine.reboot", "vps-test-01.*", fault, times));
    }

    @Test
    void aHeldRebootHasBegunAndEndsWhenItIsReleased() {
        long rule = plan(new Fault.Hold(), null);
        assertThat(world.reboot()).isInstanceOf(Outcome.Working.class);
        world.clock.turn(Duration.ofDays(1));
        assertThat(world.reboot()).isEqualTo(new Outcome.Working(99, Duration.ofSeconds(2)));
        assertThat(world.power()).isEqualTo(Power.CHANGING);

        world.faults.release(rule);
        assertThat(world.machine()).isEqualTo(new Machine(MACHINE, Power.ON, BootMode.RESCUE));
        assertThat(world.reboot()).isEqualTo(DONE);
        assertThat(world.reboots()).isEqualTo(1);
    }

    @Test
    void aHoldForOneTimeHoldsUntilItIsReleased() {
        long rule = plan(new Fault.Hold(), 1);
        world.reboot();
        world.clock.turn(REBOOT);
        assertThat(world.anotherSimulator().findMachine(MACHINE).orElseThrow().power())
                .isEqualTo(Power.CHANGING);
        world.faults.remove(rule);
        assertThat(world.power()).isEqualTo(Power.ON);
    }

    @Test
    void aHoldPlannedAfterTheBeginningHoldsTheNextOnly() {
        world.reboot();
        plan(new Fault.Hold(), null);
        world.clock.turn(REBOOT);
        assertThat(world.reboot()).isEqualTo(DONE);
    }

    @Test
    void aDelayedRebootTakesLonger() {
        plan(new Fault.Delay(Duration.ofMinutes(2)), 1);
        world.reboot();
        world.clock.turn(REBOOT);
        assertThat(world.reboot()).isInstanceOf(Outcome.Working.class);
        world.clock.turn(Duration.ofMinutes(2));
        assertThat(world.reboot()).isEqualTo(DONE);
    }

    @Test
    void aPassingFailureHasNoEffectAndPasses() {
        plan(new Fault.Fail("host busy", true), 1);
        assertThat(world.reboot()).isEqualTo(new Outcome.Retry("host busy"));
        assertThat(world.power()).isEqualTo(Power.ON);
        assertThat(world.reboots()).isZero();

        assertThat(world.reboot()).isInstanceOf(Outcome.Working.class);
        assertThat(world.reboots()).isEqualTo(1);
    }

    @Test
    void aLastingFailureHasNoEffect() {
        plan(new Fault.Fail("host broken", false), 1);
        assertThat(world.reboot()).isEqualTo(new Outcome.Failed("host broken"));
        assertThat(world.power()).isEqualTo(Power.ON);
        assertThat(world.reboots()).isZero();
    }

    @Test
    void aLostReplyHidesAnEffectThatTheNextCallTells() {
        plan(new Fault.LostReply(), null);
        assertThat(world.reboot()).isInstanceOf(Outcome.Retry.class);
        assertThat(world.power()).isEqualTo(Power.CHANGING);
        assertThat(world.reboot()).isInstanceOf(Outcome.Working.class);
        world.clock.turn(REBOOT);
        assertThat(world.reboot()).isEqualTo(DONE);
        assertThat(world.reboots()).isEqualTo(1);
    }

    @Test
    void aWrongStateIsFoundAfterTheEnd() {
        plan(new Fault.WrongState(), 1);
        world.reboot();
        world.clock.turn(REBOOT);
        assertThat(world.reboot()).isEqualTo(DONE);
        assertThat(world.machine()).isEqualTo(new Machine(MACHINE, Power.CRASHED, BootMode.RESCUE));
    }

    @Test
    void anotherMachinesRuleDoesNothing() {
        world.faults.add(new FaultRule("engine.*", "vps-test-02.*", new Fault.Hold(), null));
        world.reboot();
        world.clock.turn(REBOOT);
        assertThat(world.reboot()).isEqualTo(DONE);
    }

    @Test
    void aDisksFaultsAreThoseOfItsServer() {
        world.faults.add(new FaultRule("engine.growDisk", MACHINE.value(), new Fault.Fail("disk stuck", true), null));
        assertThat(world.simulator.growDisk(World.step("task-9/disk"), DISK, 80))
                .isEqualTo(new Outcome.Retry("disk stuck"));
        assertThat(world.simulator.listDisks()).containsExactly(DISK);
    }

    @Test
    void aBusyMachineUsesUpNoFault() {
        world.reboot();
        world.faults.add(new FaultRule("engine.stop", "*", new Fault.Fail("no", false), 1));
        assertThat(world.simulator.stop(World.step("task-8/stop"), MACHINE)).isInstanceOf(Outcome.Retry.class);
        assertThat(world.faults.list().getFirst().hits()).isZero();
    }
}
