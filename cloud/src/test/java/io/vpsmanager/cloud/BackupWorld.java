package io.vpsmanager.cloud;

import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.contract.automatedbackup.AutomatedBackupApi;
import io.vpsmanager.contract.automatedbackup.BackupPlan;
import io.vpsmanager.contract.automatedbackup.BackupPlanApi;
import io.vpsmanager.contract.automatedbackup.Detach;
import io.vpsmanager.contract.automatedbackup.Restore;
import io.vpsmanager.contract.automatedbackup.RestoreType;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.engine.backup.BackupId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A server of Alice's that is backed up each day, in a world whose days are turned by hand. */
record BackupWorld(CloudWorld world, ServiceName server) {

    static final Duration DAY = Duration.ofDays(1);

    static BackupWorld on(TestDatabase database) {
        return of(CloudWorld.on(database));
    }

    static BackupWorld of(CloudWorld world) {
        ServiceName server = world.running(VpsOption.AUTOMATED_BACKUP, VpsOption.SNAPSHOT);
        world.jobs().dailyBackup();
        return new BackupWorld(world, server);
    }

    AutomatedBackupApi api() {
        return world.api(AutomatedBackupApi.class, CloudWorld.ALICE);
    }

    BackupPlan plan() {
        return world.api(BackupPlanApi.class, CloudWorld.ALICE).find(server).orElseThrow();
    }

    /** Turns the clock to when the next backup is due. */
    void turnToDue() {
        Duration left = Duration.between(world.clock.instant(), plan().due());
        if (left.isPositive()) {
            world.clock.turn(left);
        }
    }

    /** Has the program look after backups, and the backup that it begins run to where it rests. */
    Optional<TaskRow> look() {
        world.jobs().dailyBackup();
        return world.vps(server).task().map(task -> {
            TaskRow ended = world.finish(task.id());
            world.jobs().dailyBackup();
            return ended;
        });
    }

    /** The backup of the next day. */
    Instant takeDaily() {
        turnToDue();
        look();
        return plan().points().getFirst().moment();
    }

    /** A backup that an operator wants. */
    OffsetDateTime takeNow() {
        world.finish(world.jobs().takeBackup(server, world.context()).id());
        return plan().points().getFirst().moment().atOffset(ZoneOffset.UTC);
    }

    Task restore(OffsetDateTime point, RestoreType type) {
        return api().restore(server, new Restore(Change.keep(), point, type));
    }

    /** A restore point that the server has as a disk. */
    OffsetDateTime attached() {
        OffsetDateTime point = takeNow();
        world.finish(restore(point, RestoreType.FILE).id());
        return point;
    }

    Task detach(OffsetDateTime point) {
        return api().detach(server, new Detach(point));
    }

    /** How many backups of this server the engine holds. */
    long held() {
        return world.engine.listBackups().stream()
                .map(BackupId::value)
                .filter(id -> id.startsWith(server + "/"))
                .count();
    }

    List<TaskRow> backups() {
        return world.cloud.operator().listTasks(server, 100).stream()
                .filter(task -> task.type() == TaskType.ADD_VEEAM_BACKUP_JOB)
                .toList();
    }
}
