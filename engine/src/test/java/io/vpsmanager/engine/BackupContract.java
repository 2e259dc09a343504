package io.vpsmanager.engine;

import static io.vpsmanager.engine.EngineContractTest.DISK;
import static io.vpsmanager.engine.EngineContractTest.MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.backup.BackupEngine;
import io.vpsmanager.engine.backup.BackupId;
import org.junit.jupiter.api.Test;

/** What an engine that keeps backups must show; beside {@link EngineContractTest}, whose kit it uses. */
public interface BackupContract {

    BackupId FIRST = new BackupId("vps-contract.vps.ovh.net/backup-1");
    BackupId SECOND = new BackupId("vps-contract.vps.ovh.net/backup-2");

    /** The test that has the engine and lets its time pass: this one. */
    EngineContractTest contract();

    /** The engine under test. */
    BackupEngine backups();

    /** A call of the engine with the id of its step. */
    @FunctionalInterface
    interface Call {
        Outcome ask(StepCall step, MachineId machine, BackupId backup);
    }

    private void done(Call call, BackupId backup) {
        StepCall step = contract().newStep();
        contract().finishWell(() -> call.ask(step, MACHINE, backup));
    }

    private void fails(Call call, BackupId backup) {
        StepCall step = contract().newStep();
        assertThat(contract().finish(() -> call.ask(step, MACHINE, backup)))
                .isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.reason())
                        .isNotBlank());
    }

    private void reboot(BootMode boot) {
        StepCall step = contract().newStep();
        contract().finishWell(() -> contract().engine().reboot(step, MACHINE, boot));
    }

    private void expect(Power power) {
        assertThat(contract().engine().findMachine(MACHINE)).contains(new Machine(MACHINE, power, BootMode.LOCAL));
    }

    @Test
    default void backupsAreKeptBesideEachOtherUntilTheyAreDeleted() {
        contract().createMachine();
        done(backups()::createBackup, FIRST);
        done(backups()::createBackup, SECOND);
        assertThat(backups().listBackups()).containsExactly(FIRST, SECOND);
        expect(Power.ON);
        fails(backups()::createBackup, FIRST);

        done(backups()::deleteBackup, FIRST);
        assertThat(backups().listBackups()).containsExactly(SECOND);
        done(backups()::deleteBackup, FIRST);
        fails(backups()::restoreBackup, FIRST);
        fails(backups()::attachBackup, FIRST);
    }

    @Test
    default void aBackupOutlivesTheDiskAndTheMachine() {
        contract().createMachine();
        done(backups()::createBackup, FIRST);
        StepCall machine = contract().newStep();
        contract().finishWell(() -> contract().engine().deleteMachine(machine, MACHINE));
        assertThat(backups().listBackups()).containsExactly(FIRST);

        fails(backups()::restoreBackup, FIRST);
        fails(backups()::createBackup, SECOND);
        contract().createMachine();
        done(backups()::restoreBackup, FIRST);
        expect(Power.ON);
        done(backups()::deleteBackup, FIRST);
    }

    @Test
    default void aBackupThatIsBeingTakenIsGivenUp() {
        contract().createMachine();
        StepCall take = contract().newStep();
        assertThat(backups().createBackup(take, MACHINE, FIRST)).isNotInstanceOf(Outcome.Failed.class);

        done(backups()::deleteBackup, FIRST);
        assertThat(backups().listBackups()).isEmpty();
        expect(Power.ON);
        done(backups()::createBackup, FIRST);
        assertThat(backups().listBackups()).containsExactly(FIRST);
    }

    @Test
    default void aRestoredMachineRunsFromItsDiskOrStaysOff() {
        contract().createMachine();
        done(backups()::createBackup, FIRST);
        reboot(BootMode.RESCUE);
        done(backups()::restoreBackup, FIRST);
        expect(Power.ON);

        contract().stopMachine();
        done(backups()::restoreBackup, FIRST);
        expect(Power.OFF);
        assertThat(backups().listBackups()).containsExactly(FIRST);
    }

    @Test
    default void oneBackupIsADiskOfTheMachineUntilItIsTakenAway() {
        contract().createMachine();
        done(backups()::createBackup, FIRST);
        done(backups()::createBackup, SECOND);
        assertThat(backups().findAttachedBackup(MACHINE)).isEmpty();

        done(backups()::attachBackup, FIRST);
        assertThat(backups().findAttachedBackup(MACHINE)).hasValueSatisfying(attached -> {
            assertThat(attached.backup()).isEqualTo(FIRST);
            assertThat(attached.device()).isNotBlank();
        });
        fails(backups()::attachBackup, SECOND);
        contract().expectDisks(DISK);
        done(backups()::detachBackup, SECOND);
        assertThat(backups().findAttachedBackup(MACHINE)).isPresent();

        done(backups()::detachBackup, FIRST);
        assertThat(backups().findAttachedBackup(MACHINE)).isEmpty();
        done(backups()::detachBackup, FIRST);
        done(backups()::attachBackup, SECOND);
        expect(Power.ON);
    }

    @Test
    default void aDeletedBackupAndADeletedMachineHaveNothingOfEachOther() {
        contract().createMachine();
        done(backups()::createBackup, FIRST);
        done(backups()::createBackup, SECOND);
        done(backups()::attachBackup, FIRST);
        done(backups()::deleteBackup, FIRST);
        assertThat(backups().findAttachedBackup(MACHINE)).isEmpty();

        done(backups()::attachBackup, SECOND);
        StepCall machine = contract().newStep();
        contract().finishWell(() -> contract().engine().deleteMachine(machine, MACHINE));
        assertThat(backups().findAttachedBackup(MACHINE)).isEmpty();
        assertThat(backups().listBackups()).containsExactly(SECOND);
    }
}
