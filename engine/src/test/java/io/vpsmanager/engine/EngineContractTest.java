package io.vpsmanager.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vpsmanager.engine.Machine.Power;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every engine must show; a subclass gives the engine, empty, and says how time passes in it. */
public abstract class EngineContractTest {

    private static final int PATIENCE = 1_000;

    protected static final MachineId MACHINE = new MachineId("vps-contract.vps.ovh.net");
    protected static final DiskId DISK = new DiskId("vps-contract.vps.ovh.net/disk-1");

    private static final SnapshotId SNAPSHOT = new SnapshotId("vps-contract.vps.ovh.net/snapshot-1");

    private static final Login LOGIN = new Login(Optional.of("contract-Password-1"), Optional.empty());

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

    private void rebootInto(BootMode boot) {
        StepId step = newStep();
        finishWell(() -> engine().reboot(step, MACHINE, boot));
    }

    private void expectMachine(Power power, BootMode boot) {
        Machine expected = new Machine(MACHINE, power, boot);
        assertThat(engine().findMachine(MACHINE)).contains(expected);
        assertThat(engine().listMachines()).containsExactly(expected);
    }

    @Test
    void anEmptyEngineHoldsNothing() {
        assertThat(engine().findMachine(MACHINE)).isEmpty();
        assertThat(engine().listMachines()).isEmpty();
        assertThat(engine().listDisks()).isEmpty();
    }

    @Test
    void aCreatedDiskIsListedUntilItIsDeleted() {
        createDisk();
        assertThat(engine().listDisks()).containsExactly(DISK);

        StepId step = newStep();
        finishWell(() -> engine().deleteDisk(step, DISK));
        assertThat(engine().listDisks()).isEmpty();
    }

    @Test
    void aCreatedMachineRuns() {
        createMachine();
        expectMachine(Power.ON, BootMode.LOCAL);
    }

    @Test
    void aDeletedMachineIsGoneAndLeavesItsDisk() {
        createMachine();
        StepId step = newStep();
        finishWell(() -> engine().deleteMachine(step, MACHINE));

        assertThat(engine().findMachine(MACHINE)).isEmpty();
        assertThat(engine().listMachines()).isEmpty();
        assertThat(engine().listDisks()).containsExactly(DISK);
    }

    @Test
    void aMachineCanBeMadeAgainOnTheDiskOfADeletedOne() {
        createMachine();
        StepId delete = newStep();
        finishWell(() -> engine().deleteMachine(delete, MACHINE));
        StepId again = newStep();
        finishWell(() -> engine().createMachine(again, spec()));
        expectMachine(Power.ON, BootMode.LOCAL);
    }

    @Test
    void deletingWhatIsMissingIsDone() {
        StepId machine = newStep();
        finishWell(() -> engine().deleteMachine(machine, MACHINE));
        StepId disk = newStep();
        finishWell(() -> engine().deleteDisk(disk, DISK));
    }

    @Test
    void aStoppedMachineIsOffAndAStartedOneOn() {
        createMachine();
        stopMachine();
        expectMachine(Power.OFF, BootMode.LOCAL);

        StepId start = newStep();
        finishWell(() -> engine().start(start, MACHINE, BootMode.RESCUE));
        expectMachine(Power.ON, BootMode.RESCUE);
    }

    @Test
    void rebootStartsWhatItIsTold() {
        createMachine();
        rebootInto(BootMode.RESCUE);
        expectMachine(Power.ON, BootMode.RESCUE);
        rebootInto(BootMode.LOCAL);
        expectMachine(Power.ON, BootMode.LOCAL);
    }

    @Test
    void rebootingAStoppedMachineStartsIt() {
        createMachine();
        stopMachine();
        rebootInto(BootMode.RESCUE);
        expectMachine(Power.ON, BootMode.RESCUE);
    }

    @Test
    void whatIsSoAlreadyIsDone() {
        createMachine();
        StepId start = newStep();
        finishWell(() -> engine().start(start, MACHINE, BootMode.LOCAL));
        stopMachine();
        stopMachine();
        expectMachine(Power.OFF, BootMode.LOCAL);
    }

    @Test
    void aRepeatedStepIsNotDoneAgain() {
        createMachine();
        StepId stop = newStep();
        finishWell(() -> engine().stop(stop, MACHINE));
        StepId start = newStep();
        finishWell(() -> engine().start(start, MACHINE, BootMode.LOCAL));

        assertThat(engine().stop(stop, MACHINE)).isEqualTo(new Outcome.Done());
        expectMachine(Power.ON, BootMode.LOCAL);
    }

    @Test
    void aRepeatedDeleteLeavesWhatWasMadeSince() {
        StepId early = newStep();
        finishWell(() -> engine().deleteMachine(early, MACHINE));
        createMachine();
        StepId delete = newStep();
        finishWell(() -> engine().deleteMachine(delete, MACHINE));
        StepId again = newStep();
        finishWell(() -> engine().createMachine(again, spec()));

        assertThat(engine().deleteMachine(early, MACHINE)).isEqualTo(new Outcome.Done());
        assertThat(engine().deleteMachine(delete, MACHINE)).isEqualTo(new Outcome.Done());
        expectMachine(Power.ON, BootMode.LOCAL);
    }

    @Test
    void aRepeatedCreateIsDoneAndMakesNothingNew() {
        createDisk();
        StepId step = newStep();
        finishWell(() -> engine().createMachine(step, spec()));
        assertThat(engine().createMachine(step, spec())).isEqualTo(new Outcome.Done());

        StepId delete = newStep();
        finishWell(() -> engine().deleteMachine(delete, MACHINE));
        assertThat(engine().createMachine(step, spec())).isEqualTo(new Outcome.Done());
        assertThat(engine().findMachine(MACHINE)).isEqualTo(Optional.empty());
    }

    @Test
    void aMissingMachineCannotBeStartedStoppedOrRebooted() {
        expectFailure(step -> engine().start(step, MACHINE, BootMode.LOCAL));
        expectFailure(step -> engine().stop(step, MACHINE));
        expectFailure(step -> engine().reboot(step, MACHINE, BootMode.LOCAL));
    }

    @Test
    void aMachineNeedsItsDisks() {
        expectFailure(step -> engine().createMachine(step, spec()));
        assertThat(engine().listMachines()).isEmpty();
    }

    @Test
    void nothingIsMadeTwiceUnderOneName() {
        createMachine();
        expectFailure(step -> engine().createMachine(step, spec()));
        expectFailure(step -> engine().createDisk(step, new DiskSpec(DISK, 40, "debian-13")));
        expectMachine(Power.ON, BootMode.LOCAL);
    }

    @Test
    void aDiskInUseStays() {
        createMachine();
        expectFailure(step -> engine().deleteDisk(step, DISK));
        assertThat(engine().listDisks()).containsExactly(DISK);
    }

    @Test
    void aSnapshotIsKeptUntilItIsDeleted() {
        SnapshotEngine keeper = withSnapshot();
        assertThat(keeper.listSnapshots()).containsExactly(SNAPSHOT);
        expectMachine(Power.ON, BootMode.LOCAL);
        expectFailure(step -> keeper.createSnapshot(step, MACHINE, SNAPSHOT));

        StepId step = newStep();
        finishWell(() -> keeper.deleteSnapshot(step, MACHINE, SNAPSHOT));
        assertThat(keeper.listSnapshots()).isEmpty();
        expectFailure(revert -> keeper.revertSnapshot(revert, MACHINE, SNAPSHOT));
    }

    @Test
    void aSnapshotThatIsBeingTakenIsGivenUp() {
        assumeThat(engine()).isInstanceOf(SnapshotEngine.class);
        SnapshotEngine keeper = (SnapshotEngine) engine();
        createMachine();
        StepId take = newStep();
        assertThat(keeper.createSnapshot(take, MACHINE, SNAPSHOT)).isNotInstanceOf(Outcome.Failed.class);

        StepId delete = newStep();
        finishWell(() -> keeper.deleteSnapshot(delete, MACHINE, SNAPSHOT));
        assertThat(keeper.listSnapshots()).isEmpty();
        expectMachine(Power.ON, BootMode.LOCAL);
        StepId again = newStep();
        finishWell(() -> keeper.createSnapshot(again, MACHINE, SNAPSHOT));
        assertThat(keeper.listSnapshots()).containsExactly(SNAPSHOT);
    }

    @Test
    void aMachineGoesBackToItsSnapshotOnAsItWasOrOff() {
        SnapshotEngine keeper = withSnapshot();
        rebootInto(BootMode.RESCUE);
        StepId running = newStep();
        finishWell(() -> keeper.revertSnapshot(running, MACHINE, SNAPSHOT));
        expectMachine(Power.ON, BootMode.LOCAL);

        stopMachine();
        StepId stopped = newStep();
        finishWell(() -> keeper.revertSnapshot(stopped, MACHINE, SNAPSHOT));
        expectMachine(Power.OFF, BootMode.LOCAL);
        assertThat(keeper.listSnapshots()).containsExactly(SNAPSHOT);
    }

    @Test
    void aFreshSystemRunsWhateverTheMachineDid() {
        createMachine();
        SystemEngine worker = systems();
        rebootInto(BootMode.RESCUE);
        StepId rescued = newStep();
        finishWell(() -> worker.installSystem(rescued, MACHINE, "debian-13", LOGIN));
        expectMachine(Power.ON, BootMode.LOCAL);

        stopMachine();
        StepId stopped = newStep();
        finishWell(() -> worker.installSystem(stopped, MACHINE, "debian-13", LOGIN));
        expectMachine(Power.ON, BootMode.LOCAL);
        assertThat(engine().listDisks()).containsExactly(DISK);
    }

    @Test
    void aSystemTakesAPasswordWhileItRuns() {
        createMachine();
        SystemEngine worker = systems();
        StepId step = newStep();
        finishWell(() -> worker.setPassword(step, MACHINE, "first-Password-1"));
        expectMachine(Power.ON, BootMode.LOCAL);

        stopMachine();
        expectFailure(off -> worker.setPassword(off, MACHINE, "second-Password-2"));
    }

    @Test
    void aMissingMachineTakesNoSystemAndNoPassword() {
        SystemEngine worker = systems();
        expectFailure(step -> worker.installSystem(step, MACHINE, "debian-13", LOGIN));
        expectFailure(step -> worker.setPassword(step, MACHINE, "first-Password-1"));
    }

    private SystemEngine systems() {
        assumeThat(engine()).isInstanceOf(SystemEngine.class);
        return (SystemEngine) engine();
    }

    /** The engine with a machine and its snapshot; one that keeps none is not asked further. */
    private SnapshotEngine withSnapshot() {
        assumeThat(engine()).isInstanceOf(SnapshotEngine.class);
        SnapshotEngine keeper = (SnapshotEngine) engine();
        createMachine();
        StepId step = newStep();
        finishWell(() -> keeper.createSnapshot(step, MACHINE, SNAPSHOT));
        return keeper;
    }

    private void expectFailure(Function<StepId, Outcome> call) {
        StepId step = newStep();
        assertThat(finish(() -> call.apply(step)))
                .isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.reason())
                        .isNotBlank());
    }
}
