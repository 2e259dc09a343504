package io.vpsmanager.web.world;

import io.vpsmanager.contract.automatedbackup.AttachedBackup;
import io.vpsmanager.contract.automatedbackup.AutomatedBackup;
import io.vpsmanager.contract.automatedbackup.AutomatedBackupApi;
import io.vpsmanager.contract.automatedbackup.BackupPlan;
import io.vpsmanager.contract.automatedbackup.BackupPlan.RestorePoint;
import io.vpsmanager.contract.automatedbackup.BackupPlanApi;
import io.vpsmanager.contract.automatedbackup.Detach;
import io.vpsmanager.contract.automatedbackup.Reschedule;
import io.vpsmanager.contract.automatedbackup.Restore;
import io.vpsmanager.contract.automatedbackup.RestoreState;
import io.vpsmanager.contract.automatedbackup.RestoreType;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.web.world.World.Read;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The backups of the servers that subscribe to them; what is asked begins a task and changes nothing else. */
public final class WorldBackups implements AutomatedBackupApi, BackupPlanApi {

    public static final Instant NEWER = Instant.parse("2026-11-22T02:10:00Z");
    public static final Instant OLDER = Instant.parse("2026-11-21T02:10:00Z");

    /** Everything that was asked, as the contract has it. */
    public final List<Object> asked = new CopyOnWriteArrayList<>();

    private final World world;
    private final List<RestorePoint> points = new ArrayList<>();
    private Optional<Instant> failed = Optional.empty();
    private Instant due = Instant.parse("2026-11-23T02:10:00Z");
    private Optional<AttachedBackup> attached = Optional.empty();

    WorldBackups(World world) {
        this.world = world;
    }

    /** Has two restore points; `newer`: how the newer one stands. */
    public void fill(RestoreState newer) {
        points.clear();
        points.add(new RestorePoint(NEWER, newer));
        points.add(new RestorePoint(OLDER, RestoreState.AVAILABLE));
        attached = newer == RestoreState.RESTORED
                ? Optional.of(new AttachedBackup(
                        new AttachedBackup.Access("/dev/sdb", null, null), NEWER.atOffset(ZoneOffset.UTC)))
                : Optional.empty();
    }

    public void fail(Instant moment) {
        failed = Optional.of(moment);
    }

    public void setDue(Instant moment) {
        due = moment;
    }

    @Override
    public Optional<BackupPlan> find(ServiceName name) {
        world.read(Read.BACKUPS, name);
        return world.get(name).condition().options().contains(VpsOption.AUTOMATED_BACKUP)
                ? Optional.of(new BackupPlan(LocalTime.of(2, 10), due, 7, failed, points, attached))
                : Optional.empty();
    }

    @Override
    public AutomatedBackup get(ServiceName serviceName) {
        throw new UnsupportedOperationException("the console reads the plan");
    }

    @Override
    public List<AttachedBackup> attached(ServiceName serviceName) {
        throw new UnsupportedOperationException("the console reads the plan");
    }

    @Override
    public List<OffsetDateTime> restorePoints(ServiceName serviceName, RestoreState state) {
        throw new UnsupportedOperationException("the console reads the plan");
    }

    @Override
    public Task detach(ServiceName serviceName, Detach body) {
        return begin(serviceName, VpsAction.DETACH_BACKUP, TaskType.REMOVE_VEEAM_BACKUP, body);
    }

    @Override
    public Task reschedule(ServiceName serviceName, Reschedule body) {
        return begin(serviceName, VpsAction.RESCHEDULE_BACKUP, TaskType.RESCHEDULE_AUTO_BACKUP, body);
    }

    @Override
    public Task restore(ServiceName serviceName, Restore body) {
        return body.type() == RestoreType.FULL
                ? begin(serviceName, VpsAction.RESTORE_BACKUP, TaskType.RESTORE_FULL_VEEAM_BACKUP, body)
                : begin(serviceName, VpsAction.ATTACH_BACKUP, TaskType.RESTORE_VEEAM_BACKUP, body);
    }

    private Task begin(ServiceName name, VpsAction action, TaskType type, Object body) {
        VpsState meanwhile = type == TaskType.RESTORE_FULL_VEEAM_BACKUP
                ? VpsState.REBOOTING
                : world.get(name).state();
        Task task = new WorldPower(world).begin(name, action, type, meanwhile);
        asked.add(body);
        return task;
    }
}
