package io.vpsmanager.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.AddressSpec;
import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.DiskSpec;
import io.vpsmanager.engine.Fence;
import io.vpsmanager.engine.Login;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.MachineSpec;
import io.vpsmanager.engine.NetworkSpec;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.StepCall;
import io.vpsmanager.engine.StepId;
import io.vpsmanager.simulator.fault.JdbcFaultPlan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** A simulator with one running machine, a clock to turn, and a fault plan without rules. */
final class World {

    static final MachineId MACHINE = new MachineId("vps-test-01.vps.ovh.net");
    static final DiskId DISK = new DiskId("vps-test-01.vps.ovh.net/disk-1");
    static final StepCall STEP = step("task-7/reboot");
    static final Outcome DONE = new Outcome.Done();

    final HandClock clock = new HandClock();
    final DataSource dataSource;
    final JdbcFaultPlan faults;
    final Simulator simulator;

    World(TestDatabase database) {
        dataSource = database.emptied();
        faults = new JdbcFaultPlan(dataSource);
        simulator = anotherSimulator();
        simulator.createMachine(step("world/machine"), spec(MACHINE, DISK));
        clock.turn(Duration.ofMinutes(1));
        assertThat(power()).isEqualTo(Power.ON);
    }

    /** A call for a step, under the first lease of the one scope of these tests. */
    static StepCall step(String id) {
        return new StepCall(new StepId(id), new Fence("world", 1));
    }

    /** As another program on the same database, or as this one started again. */
    Simulator anotherSimulator() {
        return new Simulator(dataSource, clock, SimulatorSettings.ofSpeed(1), faults);
    }

    static MachineSpec spec(MachineId id, DiskId disk) {
        return new MachineSpec(
                id,
                id.value(),
                "GRA",
                2,
                2048,
                new DiskSpec(disk, 40, "debian-13"),
                new NetworkSpec(
                        "fa:16:3e:00:00:01", List.of(new AddressSpec("192.0.2.1", 32, Optional.empty())), List.of()),
                new Login(Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    Outcome reboot() {
        return simulator.reboot(STEP, MACHINE, BootMode.RESCUE);
    }

    long reboots() {
        return simulator.actions(MACHINE, "reboot");
    }

    Power power() {
        return machine().power();
    }

    Machine machine() {
        return simulator.findMachine(MACHINE).orElseThrow();
    }
}
