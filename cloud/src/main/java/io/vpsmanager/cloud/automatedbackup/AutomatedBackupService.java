package io.vpsmanager.cloud.automatedbackup;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.automatedbackup.AttachedBackup;
import io.vpsmanager.contract.automatedbackup.AutomatedBackup;
import io.vpsmanager.contract.automatedbackup.AutomatedBackupApi;
import io.vpsmanager.contract.automatedbackup.BackupPlan;
import io.vpsmanager.contract.automatedbackup.BackupPlanApi;
import io.vpsmanager.contract.automatedbackup.Detach;
import io.vpsmanager.contract.automatedbackup.Reschedule;
import io.vpsmanager.contract.automatedbackup.Restore;
import io.vpsmanager.contract.automatedbackup.RestoreState;
import io.vpsmanager.contract.automatedbackup.RestoreType;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsState;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The automated backups of the caller's servers. */
record AutomatedBackupService(Access access, AutomatedBackups stores) implements AutomatedBackupApi, BackupPlanApi {

    @Override
    public AutomatedBackup get(ServiceName serviceName) {
        return plan(access.getVisible(serviceName))
                .map(plan -> new AutomatedBackup(
                        (long) plan.rotation(), plan.schedule(), serviceName, AutomatedBackup.State.ENABLED))
                .orElseGet(() -> new AutomatedBackup(null, null, serviceName, AutomatedBackup.State.DISABLED));
    }

    @Override
    public Optional<BackupPlan> find(ServiceName serviceName) {
        VpsRow vps = access.getVisible(serviceName);
        return plan(vps).map(plan -> {
            List<BackupRow> rows = stores.rows().list(vps.id());
            return new BackupPlan(
                    plan.schedule(),
                    plan.due(),
                    plan.rotation(),
                    plan.failed(),
                    rows.stream().map(BackupRow::point).toList(),
                    attached(rows).stream().findFirst());
        });
    }

    private Optional<BackupSchedule> plan(VpsRow vps) {
        return stores.plans().find(vps.id(), access.now());
    }

    @Override
    public List<AttachedBackup> attached(ServiceName serviceName) {
        return attached(stores.rows().list(access.getVisible(serviceName).id()));
    }

    private static List<AttachedBackup> attached(List<BackupRow> rows) {
        return rows.stream().map(BackupRow::attached).flatMap(Optional::stream).toList();
    }

    @Override
    public List<OffsetDateTime> restorePoints(ServiceName serviceName, RestoreState state) {
        return stores.rows().list(access.getVisible(serviceName).id()).stream()
                .filter(row -> row.state() == state)
                .map(row -> row.moment().atOffset(ZoneOffset.UTC))
                .toList();
    }

    @Override
    public Task restore(ServiceName serviceName, Restore body) {
        return access.write(() -> {
            VpsRow vps = access.getPermitted(
                    body.type() == RestoreType.FULL ? VpsAction.RESTORE_BACKUP : VpsAction.ATTACH_BACKUP, serviceName);
            List<BackupRow> rows = stores.rows().list(vps.id());
            BackupRow point = point(rows, body.restorePoint())
                    .orElseThrow(() -> ContractException.invalid(
                            "restorePoint",
                            "restorePoint must be one of those that /vps/" + serviceName
                                    + "/automatedBackup/restorePoints lists"));
            if (body.type() == RestoreType.FILE && !attached(rows).isEmpty()) {
                throw ContractException.refused(Refusal.BACKUP_ATTACHED);
            }
            return begin(kind(vps, body), vps, point);
        });
    }

    private static String kind(VpsRow vps, Restore body) {
        boolean password = body.changePassword() instanceof Change.Set<Boolean>(Boolean wanted) && wanted;
        return switch (body.type()) {
            case FULL -> {
                if (password && vps.state() == VpsState.STOPPED) {
                    throw ContractException.invalid(
                            "changePassword",
                            "changePassword needs a server that runs: start it first, or leave it out");
                }
                yield password ? BackupTasks.RESTORE_WITH_PASSWORD : BackupTasks.RESTORE;
            }
            case FILE -> {
                if (password) {
                    throw ContractException.invalid(
                            "changePassword", "changePassword goes with the type full, leave it out");
                }
                yield BackupTasks.ATTACH;
            }
        };
    }

    @Override
    public Task detach(ServiceName serviceName, Detach body) {
        return access.write(() -> {
            VpsRow vps = access.getPermitted(VpsAction.DETACH_BACKUP, serviceName);
            List<BackupRow> attached = stores.rows().list(vps.id()).stream()
                    .filter(row -> row.device().isPresent())
                    .toList();
            if (attached.isEmpty()) {
                throw ContractException.refused(Refusal.NO_BACKUP_ATTACHED);
            }
            BackupRow point = point(attached, body.restorePoint())
                    .orElseThrow(() -> ContractException.invalid(
                            "restorePoint",
                            "restorePoint must be the one that /vps/" + serviceName
                                    + "/automatedBackup/attachedBackup tells"));
            return begin(BackupTasks.DETACH, vps, point);
        });
    }

    @Override
    public Task reschedule(ServiceName serviceName, Reschedule body) {
        return access.write(() -> {
            VpsRow vps = access.getPermitted(VpsAction.RESCHEDULE_BACKUP, serviceName);
            TaskRow task = access.accept(BackupTasks.RESCHEDULE, vps);
            stores.plans().request(task.id(), body.schedule().truncatedTo(ChronoUnit.SECONDS));
            return task.task();
        });
    }

    private Task begin(String kind, VpsRow vps, BackupRow point) {
        TaskRow task = access.accept(kind, vps);
        stores.rows().request(task.id(), point);
        return task.task();
    }

    private static Optional<BackupRow> point(List<BackupRow> rows, OffsetDateTime moment) {
        return rows.stream()
                .filter(row -> row.moment().equals(moment.toInstant()))
                .findFirst();
    }
}
