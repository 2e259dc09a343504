package io.vpsmanager.cloud;

import static java.util.Map.entry;

import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.contract.automatedbackup.Reschedule;
import io.vpsmanager.contract.automatedbackup.Restore;
import io.vpsmanager.contract.automatedbackup.RestoreType;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.login.PasswordApi;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.rebuild.Rebuild;
import io.vpsmanager.contract.rebuild.RebuildApi;
import io.vpsmanager.contract.snapshot.NewSnapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsState;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Function;

/** How a task of each kind comes about, and how its server ends. */
final class Beginnings {

    /** How a task of each kind comes about. A kind that is missing here fails {@link TaskDefinitionTest#everyKindIsTried}. */
    static final Map<String, Function<CloudWorld, TaskRow>> BEGIN = Map.ofEntries(
            entry("deliverVm", world -> world.order("Boutique")),
            entry("deleteVm", world -> world.cloud.operator().deleteVps(filled(world), world.context())),
            entry(
                    "rebootVm",
                    world -> row(world, alice(world).api(PowerApi.class).reboot(world.running()))),
            entry("stopVm", world -> row(world, alice(world).api(PowerApi.class).stop(world.running()))),
            entry(
                    "startVm",
                    world -> row(world, alice(world).api(PowerApi.class).start(stopped(world, world.running())))),
            entry("createSnapshot", world -> row(world, takeSnapshot(world, world.running(VpsOption.SNAPSHOT)))),
            entry(
                    "deleteSnapshot",
                    world -> row(world, alice(world).api(SnapshotApi.class).delete(snapshotted(world)))),
            entry(
                    "revertSnapshot",
                    world -> row(world, alice(world).api(SnapshotApi.class).revert(snapshotted(world)))),
            entry("addVeeamBackupJob", world -> takeBackup(world, BackupWorld.of(world))),
            entry("restoreFullVeeamBackup", world -> restore(world, RestoreType.FULL, Change.keep())),
            entry("restoreFullVeeamBackup-password", world -> restore(world, RestoreType.FULL, Change.set(true))),
            entry("restoreVeeamBackup", world -> restore(world, RestoreType.FILE, Change.keep())),
            entry("removeVeeamBackup", Beginnings::detach),
            entry("rescheduleAutoBackup", Beginnings::reschedule),
            entry("setNetboot", world -> netboot(world, rescued(world), NetbootMode.LOCAL)),
            entry("setNetboot-rescue", world -> netboot(world, world.running(), NetbootMode.RESCUE)),
            entry(
                    "rebootVm-rescue",
                    world -> row(world, alice(world).api(PowerApi.class).reboot(rescued(world)))),
            entry(
                    "startVm-rescue",
                    world -> row(world, alice(world).api(PowerApi.class).start(stopped(world, rescued(world))))),
            entry(
                    "changeRootPassword",
                    world -> row(world, alice(world).api(PasswordApi.class).set(world.running()))),
            entry("reinstallVm", Beginnings::rebuild),
            entry("provisioningAdditionalIp", world -> world.cloud.operator().addIp(world.running(), world.context())),
            entry("releaseAdditionalIp", Beginnings::releaseIp));

    /** The state a server is in after each kind is done; a kind that ends its server is missing. */
    static final Map<String, VpsState> AFTER = Map.ofEntries(
            entry("deliverVm", VpsState.RUNNING),
            entry("rebootVm", VpsState.RUNNING),
            entry("rebootVm-rescue", VpsState.RESCUED),
            entry("stopVm", VpsState.STOPPED),
            entry("startVm", VpsState.RUNNING),
            entry("startVm-rescue", VpsState.RESCUED),
            entry("createSnapshot", VpsState.RUNNING),
            entry("deleteSnapshot", VpsState.RUNNING),
            entry("revertSnapshot", VpsState.RUNNING),
            entry("addVeeamBackupJob", VpsState.RUNNING),
            entry("restoreFullVeeamBackup", VpsState.RUNNING),
            entry("restoreFullVeeamBackup-password", VpsState.RUNNING),
            entry("restoreVeeamBackup", VpsState.RUNNING),
            entry("removeVeeamBackup", VpsState.RUNNING),
            entry("rescheduleAutoBackup", VpsState.RUNNING),
            entry("setNetboot", VpsState.RUNNING),
            entry("setNetboot-rescue", VpsState.RESCUED),
            entry("changeRootPassword", VpsState.RUNNING),
            entry("reinstallVm", VpsState.RUNNING),
            entry("provisioningAdditionalIp", VpsState.RUNNING),
            entry("releaseAdditionalIp", VpsState.RUNNING));

    private Beginnings() {}

    private static TaskRow row(CloudWorld world, Task task) {
        TaskId id = task.id();
        return world.task(id);
    }

    private static TaskRow releaseIp(CloudWorld world) {
        ServiceName name = world.running();
        String address = world.addIp(name);
        alice(world).api(IpApi.class).remove(name, address);
        return world.task(world.vps(name).task().orElseThrow().id());
    }

    private static Task takeSnapshot(CloudWorld world, ServiceName name) {
        return alice(world).api(SnapshotApi.class).create(name, new NewSnapshot(Change.set("before the update")));
    }

    private static ServiceName snapshotted(CloudWorld world) {
        ServiceName name = world.running(VpsOption.SNAPSHOT);
        world.finish(takeSnapshot(world, name).id());
        return name;
    }

    /** A server with one of everything. */
    private static ServiceName filled(CloudWorld world) {
        BackupWorld backups = BackupWorld.of(world);
        backups.takeNow();
        world.finish(takeSnapshot(world, backups.server()).id());
        return backups.server();
    }

    private static TaskRow takeBackup(CloudWorld world, BackupWorld backups) {
        return world.jobs().takeBackup(backups.server(), world.context());
    }

    private static TaskRow restore(CloudWorld world, RestoreType type, Change<Boolean> password) {
        BackupWorld backups = BackupWorld.of(world);
        OffsetDateTime point = backups.takeNow();
        return row(world, backups.api().restore(backups.server(), new Restore(password, point, type)));
    }

    private static TaskRow detach(CloudWorld world) {
        BackupWorld backups = BackupWorld.of(world);
        return row(world, backups.detach(backups.attached()));
    }

    private static TaskRow reschedule(CloudWorld world) {
        BackupWorld backups = BackupWorld.of(world);
        return row(world, backups.api().reschedule(backups.server(), new Reschedule(LocalTime.NOON)));
    }

    private static CloudWorld.As alice(CloudWorld world) {
        return world.as(CloudWorld.ALICE);
    }

    private static ServiceName stopped(CloudWorld world, ServiceName name) {
        world.finish(alice(world).api(PowerApi.class).stop(name).id());
        return name;
    }

    private static ServiceName rescued(CloudWorld world) {
        ServiceName name = world.running();
        world.finish(netboot(world, name, NetbootMode.RESCUE).id());
        return name;
    }

    private static TaskRow netboot(CloudWorld world, ServiceName name, NetbootMode mode) {
        return world.cloud.operator().netboot(name, mode, world.context());
    }

    private static TaskRow rebuild(CloudWorld world) {
        ServiceName name = world.running();
        String image = alice(world).api(ImageApi.class).available(name).getLast();
        return row(
                world,
                alice(world)
                        .api(RebuildApi.class)
                        .rebuild(name, new Rebuild(image, Change.keep(), Change.keep(), Change.keep(), Change.keep())));
    }
}
