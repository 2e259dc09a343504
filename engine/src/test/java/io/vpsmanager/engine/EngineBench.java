package io.vpsmanager.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.Machine.Power;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the parts of the contract work with: the engine under test, one machine and its disk, and how to wait for outcomes. */
abstract class EngineBench {

    private static final int PATIENCE = 1_000;

    protected static final MachineId MACHINE = new MachineId("vps-contract.vps.ovh.net");
    protected static final DiskId DISK = new DiskId("vps-contract.vps.ovh.net/disk-1");

    private int steps;

    /** The engine under test: always the same one during a test, without machines and disks at its start. */
    protected abstract ComputeEngine engine();

    /** Lets so much time pass for the engine: turns its clock, or waits. */
    protected abstract void letTimePass(Duration time);

    /** Repeats a call, letting time pass as its answers ask, until it is done or has failed. */
    protected final Outcome finish(Supplier<Outcome> call) {
        for (int i = 0; i < PATIENCE; i++) {
            switch (call.get()) {
                case Outcome.Done done -> {
                    return done;
                }
                case Outcome.Failed failed -> {
                    return failed;
                }
                case Outcome.Working(int percent, Duration askAgain) -> {
                    assertThat(percent).isBetween(0, 99);
                    assertThat(askAgain).isPositive();
                    letTimePass(askAgain);
                }
                case Outcome.Retry retry -> letTimePass(Duration.ofMillis(100));
            }
        }
        throw new AssertionError("not done after " + PATIENCE + " calls");
    }

    protected final void finishWell(Supplier<Outcome> call) {
        assertThat(finish(call)).isEqualTo(new Outcome.Done());
    }

    protected final StepId newStep() {
        steps++;
        return new StepId("contract-" + steps);
    }

    protected final MachineSpec spec() {
        return new MachineSpec(
                MACHINE, 2, 2048, List.of(DISK), List.of("192.0.2.10", "2001:db8::10"), "fa:16:3e:00:00:01");
    }

    protected final void createDisk() {
        StepId step = newStep();
        finishWell(() -> engine().createDisk(step, new DiskSpec(DISK, 40, "debian-13")));
    }

    /** A machine on its disk, running. */
    protected final void createMachine() {
        createDisk();
        StepId step = newStep();
        finishWell(() -> engine().createMachine(step, spec()));
    }

    protected final void stopMachine() {
        StepId step = newStep();
        finishWell(() -> engine().stop(step, MACHINE));
    }

    protected final void rebootInto(BootMode boot) {
        StepId step = newStep();
        finishWell(() -> engine().reboot(step, MACHINE, boot));
    }

    protected final void expectMachine(Power power, BootMode boot) {
        Machine expected = new Machine(MACHINE, power, boot);
        assertThat(engine().findMachine(MACHINE)).contains(expected);
        assertThat(engine().listMachines()).containsExactly(expected);
    }

    protected final void expectFailure(Function<StepId, Outcome> call) {
        StepId step = newStep();
        assertThat(finish(() -> call.apply(step)))
                .isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.reason())
                        .isNotBlank());
    }
}
