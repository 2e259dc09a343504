package io.vpsmanager.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.Machine.Power;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the parts of the contract work with: the engine under test, one machine and its disk, and how to wait for outcomes. */
abstract class EngineBench {

    private static final int PATIENCE = 1_000;

    protected static final MachineId MACHINE = new MachineId("vps-contract.vps.ovh.net");
    private static final AddressSpec IPV4 = new AddressSpec("192.0.2.10", 32, Optional.of("192.0.2.1"));
    private static final AddressSpec IPV6 = new AddressSpec("2001:db8::10", 128, Optional.of("2001:db8::1"));

    protected static final DiskId DISK = new DiskId("vps-contract.vps.ovh.net/disk-1");

    /** The lease of every call that does not say another. */
    protected static final long LEASE = 2;

    protected static final String SCOPE = "contract";

    private int steps;

    /** The engine under test: always the same one during a test, without machines and disks at its start. */
    protected abstract ComputeEngine engine();

    /** Lets so much time pass for the engine: turns its clock, or waits. */
    protected abstract void letTimePass(Duration time);

    /** Repeats a call, letting time pass as its answers ask, until it is done, has failed or is fenced. */
    protected final Outcome finish(Supplier<Outcome> call) {
        for (int i = 0; i < PATIENCE; i++) {
            switch (call.get()) {
                case Outcome.Done done -> {
                    return done;
                }
                case Outcome.Failed failed -> {
                    return failed;
                }
                case Outcome.Unsupported unsupported -> {
                    return unsupported;
                }
                case Outcome.Fenced fenced -> {
                    return fenced;
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

    protected final StepCall newStep() {
        steps++;
        return call(steps, LEASE);
    }

    /** A call for a step of the contract's one scope, under some lease. */
    protected static StepCall call(int step, long lease) {
        return new StepCall(new StepId("contract-" + step), new Fence(SCOPE, lease));
    }

    /** The same step, asked for under another lease. */
    protected static StepCall under(long lease, StepCall call) {
        return new StepCall(call.step(), new Fence(call.fence().scope(), lease));
    }

    protected final MachineSpec spec() {
        return new MachineSpec(
                MACHINE,
                MACHINE.value(),
                "GRA",
                2,
                2048,
                new DiskSpec(DISK, 40, "debian-13"),
                new NetworkSpec("fa:16:3e:00:00:01", List.of(IPV4, IPV6), List.of()),
                new Login(Optional.of("contract-Password-1"), Optional.empty()),
                Optional.empty());
    }

    /** A machine with its disk, running. */
    protected final void createMachine() {
        StepCall step = newStep();
        finishWell(() -> engine().createMachine(step, spec()));
    }

    protected final void stopMachine() {
        StepCall step = newStep();
        finishWell(() -> engine().stop(step, MACHINE));
    }

    protected final void rebootInto(BootMode boot) {
        StepCall step = newStep();
        finishWell(() -> engine().reboot(step, MACHINE, boot));
    }

    protected final void expectMachine(Power power, BootMode boot) {
        Machine expected = new Machine(MACHINE, power, boot);
        assertThat(engine().findMachine(MACHINE)).contains(expected);
        assertThat(engine().listMachines()).containsExactly(expected);
    }

    /** Every disk there is, for an engine that lists them. */
    protected final void expectDisks(DiskId... disks) {
        engine().ability(DiskEngine.class)
                .ifPresent(engine -> assertThat(engine.listDisks()).containsExactly(disks));
    }

    protected final void expectFailure(Function<StepCall, Outcome> call) {
        StepCall step = newStep();
        assertThat(finish(() -> call.apply(step)))
                .isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.reason())
                        .isNotBlank());
    }
}
