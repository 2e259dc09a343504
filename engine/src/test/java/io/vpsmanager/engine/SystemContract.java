package io.vpsmanager.engine;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.vpsmanager.engine.Machine.Power;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an engine must show that puts systems and passwords on machines; others are not asked. */
abstract class SystemContract extends SnapshotContract {

    private static final Login LOGIN = new Login(Optional.of("contract-Password-1"), Optional.empty());

    @Test
    void aFreshSystemRunsWhateverTheMachineDid() {
        createMachine();
        SystemEngine worker = systems();
        rebootInto(BootMode.RESCUE);
        StepCall rescued = newStep();
        finishWell(() -> worker.installSystem(rescued, MACHINE, "debian-13", LOGIN));
        expectMachine(Power.ON, BootMode.LOCAL);

        stopMachine();
        StepCall stopped = newStep();
        finishWell(() -> worker.installSystem(stopped, MACHINE, "debian-13", LOGIN));
        expectMachine(Power.ON, BootMode.LOCAL);
        expectDisks(DISK);
    }

    @Test
    void aSystemTakesAPasswordWhileItRuns() {
        createMachine();
        SystemEngine worker = systems();
        StepCall step = newStep();
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
}
