package io.vpsmanager.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.Machine.Power;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every engine must show; a subclass gives the engine, empty, and says how time passes in it. The abilities that an engine may
 * also have come from the classes it extends, a class for each.
 */
public abstract class EngineContractTest extends SizeContract {

    @Test
    void anEmptyEngineHoldsNothing() {
        assertThat(engine().findMachine(MACHINE)).isEmpty();
        assertThat(engine().listMachines()).isEmpty();
        expectDisks();
    }

    @Test
    void aCreatedMachineRuns() {
        createMachine();
        expectMachine(Power.ON, BootMode.LOCAL);
    }

    @Test
    void aDeletedMachineIsGoneWithItsDisk() {
        createMachine();
        StepCall step = newStep();
        finishWell(() -> engine().deleteMachine(step, MACHINE));

        assertThat(engine().findMachine(MACHINE)).isEmpty();
        assertThat(engine().listMachines()).isEmpty();
        expectDisks();
    }

    @Test
    void aMachineCanBeMadeAgainUnderTheNameOfADeletedOne() {
        createMachine();
        StepCall delete = newStep();
        finishWell(() -> engine().deleteMachine(delete, MACHINE));
        StepCall again = newStep();
        finishWell(() -> engine().createMachine(again, spec()));
        expectMachine(Power.ON, BootMode.LOCAL);
    }

    @Test
    void deletingWhatIsMissingIsDone() {
        StepCall machine = newStep();
        finishWell(() -> engine().deleteMachine(machine, MACHINE));
    }

    @Test
    void aStoppedMachineIsOffAndAStartedOneOn() {
        createMachine();
        stopMachine();
        expectMachine(Power.OFF, BootMode.LOCAL);

        StepCall start = newStep();
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
        StepCall start = newStep();
        finishWell(() -> engine().start(start, MACHINE, BootMode.LOCAL));
        stopMachine();
        stopMachine();
        expectMachine(Power.OFF, BootMode.LOCAL);
    }

    @Test
    void aRepeatedStepIsNotDoneAgain() {
        createMachine();
        StepCall stop = newStep();
        finishWell(() -> engine().stop(stop, MACHINE));
        StepCall start = newStep();
        finishWell(() -> engine().start(start, MACHINE, BootMode.LOCAL));

        assertThat(engine().stop(stop, MACHINE)).isEqualTo(new Outcome.Done());
        expectMachine(Power.ON, BootMode.LOCAL);
    }

    @Test
    void aRepeatedDeleteLeavesWhatWasMadeSince() {
        StepCall early = newStep();
        finishWell(() -> engine().deleteMachine(early, MACHINE));
        createMachine();
        StepCall delete = newStep();
        finishWell(() -> engine().deleteMachine(delete, MACHINE));
        StepCall again = newStep();
        finishWell(() -> engine().createMachine(again, spec()));

        assertThat(engine().deleteMachine(early, MACHINE)).isEqualTo(new Outcome.Done());
        assertThat(engine().deleteMachine(delete, MACHINE)).isEqualTo(new Outcome.Done());
        expectMachine(Power.ON, BootMode.LOCAL);
    }

    @Test
    void aRepeatedCreateIsDoneAndMakesNothingNew() {
        StepCall step = newStep();
        finishWell(() -> engine().createMachine(step, spec()));
        assertThat(engine().createMachine(step, spec())).isEqualTo(new Outcome.Done());

        StepCall delete = newStep();
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
    void nothingIsMadeTwiceUnderOneName() {
        createMachine();
        expectFailure(step -> engine().createMachine(step, spec()));
        expectMachine(Power.ON, BootMode.LOCAL);
    }
}
