package io.vpsmanager.simulator;

import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.StepId;
import io.vpsmanager.simulator.remoteconsole.GuestSource;
import io.vpsmanager.simulator.remoteconsole.GuestState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;

/** The machines of the simulator for those who look at their screens. */
record SimulatedGuests(
        OperationService orders,
        GuestStore guests,
        MachineStore machines,
        StepStore steps,
        BiPredicate<MachineId, String> letIn)
        implements GuestSource {

    @Override
    public Optional<GuestState> find(String machine) {
        return orders.read(machine, () -> guests.find(machine, orders.clock().instant()));
    }

    @Override
    public boolean isLetIn(String machine, String password) {
        return letIn.test(new MachineId(machine), password);
    }

    /** Nobody asked the engine for it: the cloud finds out. A machine that is just being worked on stays as it is. */
    @Override
    public void powerOff(String machine) {
        orders.transaction().executeWithoutResult(_ -> machines.findLocked(machine)
                .filter(found -> found.power() == Power.ON)
                .ifPresent(_ -> {
                    machines.setPower(machine, Power.OFF);
                    steps.insert(stoppedBySystem(machine, orders.clock().instant()), false);
                }));
    }

    /** As the history of the machine has it, from which its use is told. */
    private static Step stoppedBySystem(String machine, Instant now) {
        return new Step(
                new StepId("keyboard-" + UUID.randomUUID()),
                new Step.Order(Action.STOP, machine, machine, null),
                false,
                false,
                new Step.Span(now, now, now));
    }
}
