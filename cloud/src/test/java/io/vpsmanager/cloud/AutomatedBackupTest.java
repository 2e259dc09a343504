package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.automatedbackup.AttachedBackup;
import io.vpsmanager.contract.automatedbackup.AutomatedBackup;
import io.vpsmanager.contract.automatedbackup.BackupPlanApi;
import io.vpsmanager.contract.automatedbackup.Reschedule;
import io.vpsmanager.contract.automatedbackup.Restore;
import io.vpsmanager.contract.automatedbackup.RestoreState;
import io.vpsmanager.contract.automatedbackup.RestoreType;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.login.LoginApi;
import io.vpsmanager.contract.login.PasswordApi;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.rebuild.Rebuild;
import io.vpsmanager.contract.rebuild.RebuildApi;
import io.vpsmanager.contract.snapshot.NewSnapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.MachineId;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What customers do with their restore points; when backups are taken is the matter of {@link DailyBackupTest}. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AutomatedBackupTest {

    private final BackupWorld backups;
    private final CloudWorld world;
    private final ServiceName server;

    AutomatedBackupTest(TestDatabase database) {
        backups = BackupWorld.on(database);
        world = backups.world();
        server = backups.server();
    }

    private String password() {
        return world.api(LoginApi.class, CloudWorld.ALICE).showPassword(server);
    }

    private void rebuild() {
        String other =
                world.api(ImageApi.class, CloudWorld.ALICE).available(server).getLast();
        world.finish(world.api(RebuildApi.class, CloudWorld.ALICE)
                .rebuild(server, new Rebuild(other, Change.keep(), Change.keep(), Change.keep(), Change.keep()))
                .id());
    }

    @Test
    void aRestorePointIsThereWhenItIsTakenAndNoSooner() {
        Task task = world.jobs().takeBackup(server, world.context()).task();
        assertThat(task.type()).isEqualTo(TaskType.ADD_VEEAM_BACKUP_JOB);
        assertThat(world.vps(server).state()).isEqualTo(VpsState.BACKUPING);
        assertThat(backups.api().restorePoints(server, RestoreState.AVAILABLE)).isEmpty();

        world.finish(task.id());
        assertThat(world.vps(server).state()).isEqualTo(VpsState.RUNNING);
        assertThat(backups.api().restorePoints(server, RestoreState.AVAILABLE)).hasSize(1);
        assertThat(backups.plan().points()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFullRestoreBringsBackTheSystemAndLeavesSnapshotAndPoints(boolean running) {
        String image = world.vps(server).imageId();
        world.finish(world.api(PasswordApi.class, CloudWorld.ALICE).set(server).id());
        String known = password();
        OffsetDateTime point = backups.takeNow();
        rebuild();
        String later = password();
        world.finish(world.api(SnapshotApi.class, CloudWorld.ALICE)
                .create(server, new NewSnapshot(Change.keep()))
                .id());
        if (!running) {
            world.finish(
                    world.api(PowerApi.class, CloudWorld.ALICE).stop(server).id());
        }

        Task task = backups.restore(point, RestoreType.FULL);
        assertThat(task.type()).isEqualTo(TaskType.RESTORE_FULL_VEEAM_BACKUP);
        assertThat(world.vps(server).state()).isEqualTo(running ? VpsState.REBOOTING : VpsState.STOPPED);
        assertThat(backups.api().restorePoints(server, RestoreState.RESTORING)).containsExactly(point);
        assertThat(world.finish(task.id()).end()).isEqualTo(TaskStatus.DONE);

        assertThat(world.vps(server).state()).isEqualTo(running ? VpsState.RUNNING : VpsState.STOPPED);
        assertThat(world.vps(server).imageId()).isEqualTo(image);
        if (running) {
            assertThat(world.engine.isLetIn(new MachineId(server.value()), known))
                    .isTrue();
            assertThat(world.engine.isLetIn(new MachineId(server.value()), later))
                    .isFalse();
        }
        assertThat(world.api(LoginApi.class, CloudWorld.ALICE).find(server)).isEmpty();
        assertThat(world.api(SnapshotApi.class, CloudWorld.ALICE).get(server)).isNotNull();
        assertThat(backups.api().restorePoints(server, RestoreState.AVAILABLE)).containsExactly(point);
    }

    @Test
    void aRestoreMaySetANewPassword() {
        OffsetDateTime point = backups.takeNow();
        Restore wanted = new Restore(Change.set(true), point, RestoreType.FULL);
        world.finish(backups.api().restore(server, wanted).id());
        assertThat(world.engine.isLetIn(new MachineId(server.value()), password()))
                .isTrue();

        assertRefused("changePassword", () -> backups.api()
                .restore(server, new Restore(Change.set(true), point, RestoreType.FILE)));
        world.finish(world.api(PowerApi.class, CloudWorld.ALICE).stop(server).id());
        assertRefused("changePassword", () -> backups.api().restore(server, wanted));
    }

    @Test
    void anAttachedPointTellsItsDiskUntilItIsDetached() {
        OffsetDateTime first = backups.takeNow();
        OffsetDateTime second = backups.takeNow();
        assertRefused(Refusal.NO_BACKUP_ATTACHED, () -> backups.detach(first));

        Task task = backups.restore(first, RestoreType.FILE);
        assertThat(task.type()).isEqualTo(TaskType.RESTORE_VEEAM_BACKUP);
        assertThat(world.vps(server).state()).isEqualTo(VpsState.RUNNING);
        assertThat(backups.api().attached(server)).isEmpty();
        world.finish(task.id());

        assertThat(backups.api().attached(server))
                .containsExactly(new AttachedBackup(new AttachedBackup.Access("/dev/sdb", null, null), first));
        assertThat(backups.api().restorePoints(server, RestoreState.RESTORED)).containsExactly(first);
        assertThat(backups.api().restorePoints(server, RestoreState.AVAILABLE)).containsExactly(second);
        assertRefused(Refusal.BACKUP_ATTACHED, () -> backups.restore(second, RestoreType.FILE));
        assertRefused("restorePoint", () -> backups.detach(second));

        Task detach = backups.detach(first);
        assertThat(detach.type()).isEqualTo(TaskType.REMOVE_VEEAM_BACKUP);
        world.finish(detach.id());
        assertThat(backups.api().attached(server)).isEmpty();
        assertThat(backups.api().restorePoints(server, RestoreState.AVAILABLE)).containsExactly(second, first);
    }

    @Test
    void onlyWhatIsListedIsRestored() {
        OffsetDateTime point = backups.takeNow();
        assertRefused("restorePoint", () -> backups.restore(point.plusSeconds(1), RestoreType.FULL));
        assertRefused("restorePoint", () -> backups.restore(point.minusYears(1), RestoreType.FILE));
    }

    @Test
    void anotherTimeOfDayIsATaskAndHoldsFromWhenItComesNext() {
        LocalTime schedule = LocalTime.of(3, 30, 15);
        Task task = backups.api().reschedule(server, new Reschedule(schedule));
        assertThat(task.type()).isEqualTo(TaskType.RESCHEDULE_AUTO_BACKUP);
        world.finish(task.id());

        assertThat(backups.api().get(server))
                .isEqualTo(new AutomatedBackup(7L, schedule, server, AutomatedBackup.State.ENABLED));
        assertThat(backups.plan().due())
                .isAfter(world.clock.instant())
                .isBeforeOrEqualTo(world.clock.instant().plus(BackupWorld.DAY));
    }

    /** A server has its plan some moments after it subscribes. */
    @Test
    void aTimeOfDayThatIsChosenBeforeThereIsAPlanHolds() {
        ServiceName fresh = world.running(VpsOption.AUTOMATED_BACKUP);
        LocalTime schedule = LocalTime.of(21, 45);
        world.finish(backups.api().reschedule(fresh, new Reschedule(schedule)).id());
        world.jobs().dailyBackup();

        assertThat(backups.api().get(fresh).schedule()).isEqualTo(schedule);
        assertThat(backups.api().get(fresh).rotation()).isEqualTo(7);
    }

    @Test
    void withoutTheOptionNothingIsThereAndNothingIsDone() {
        ServiceName without = world.running();
        assertThat(backups.api().get(without))
                .isEqualTo(new AutomatedBackup(null, null, without, AutomatedBackup.State.DISABLED));
        assertThat(backups.api().attached(without)).isEmpty();
        assertThat(world.api(BackupPlanApi.class, CloudWorld.ALICE).find(without))
                .isEmpty();
        assertRefused(
                Refusal.NO_BACKUP_OPTION, () -> backups.api().reschedule(without, new Reschedule(LocalTime.MIDNIGHT)));
        assertRefused(Refusal.NO_BACKUP_OPTION, () -> world.jobs().takeBackup(without, world.context()));
    }

    @Test
    void aDeletedServerLeavesNoBackup() {
        backups.attached();
        backups.takeNow();
        assertThat(backups.held()).isEqualTo(2);
        world.finish(world.cloud.operator().deleteVps(server, world.context()).id());
        assertThat(backups.held()).isZero();
        assertThat(world.engine.findAttachedBackup(new MachineId(server.value())))
                .isEmpty();
    }

    /** A backup that is cancelled before it begins leaves a row that is nobody's. */
    @Test
    void aTaskThatWasCancelledLeavesNothingInTheWay() {
        var waiting = world.jobs().takeBackup(server, world.context());
        world.cloud.operator().cancelTask(waiting.id(), world.context());
        assertThat(backups.plan().points()).isEmpty();
        backups.takeNow();
        assertThat(backups.plan().points()).hasSize(1);
        assertThat(backups.held()).isEqualTo(1);
    }

    private static void assertRefused(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(
                        List.of(e.code(), e.field().orElse("")))
                .isEqualTo(List.of(ErrorCode.INVALID_ARGUMENT, field)));
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.refusal())
                .contains(refusal));
    }
}
