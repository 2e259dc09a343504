package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.snapshot.DownloadSnapshotUrl;
import io.vpsmanager.contract.snapshot.NewSnapshot;
import io.vpsmanager.contract.snapshot.Snapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.snapshot.SnapshotFiles;
import io.vpsmanager.contract.snapshot.SnapshotUpdate;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsState;
import java.time.Duration;
import java.time.ZoneOffset;

/** The snapshot of the one server that has one; taking another begins a task and keeps nothing. */
final class WorldSnapshots implements SnapshotApi {

    private static final int MAX_LENGTH = 250;

    private final World world;

    WorldSnapshots(World world) {
        this.world = world;
    }

    @Override
    public Task create(ServiceName serviceName, NewSnapshot body) {
        String description = body.description() instanceof Change.Set<String>(String text) ? text : "";
        if (description.length() > MAX_LENGTH) {
            throw ContractException.invalid("description", "description may have 250 characters at most");
        }
        world.descriptions.add(description);
        return begin(serviceName, VpsAction.SNAPSHOT, TaskType.CREATE_SNAPSHOT, VpsState.BACKUPING);
    }

    @Override
    public void abort(ServiceName serviceName) {
        world.get(serviceName).refusal(VpsAction.ABORT_SNAPSHOT).ifPresent(refusal -> {
            throw ContractException.refused(refusal);
        });
        world.descriptions.add("(aborted)");
    }

    @Override
    public Snapshot get(ServiceName serviceName) {
        if (!world.get(serviceName).condition().snapshot()) {
            throw ContractException.notFound("This VPS has no snapshot");
        }
        return new Snapshot(World.NOW.atOffset(ZoneOffset.UTC), "Avant <la mise à jour>", "12", "GRA");
    }

    @Override
    public DownloadSnapshotUrl download(ServiceName serviceName) {
        world.get(serviceName).refusal(VpsAction.DOWNLOAD_SNAPSHOT).ifPresent(refusal -> {
            throw ContractException.refused(refusal);
        });
        world.descriptions.add("(downloaded)");
        long until = World.NOW.plus(Duration.ofHours(24)).getEpochSecond();
        return new DownloadSnapshotUrl(
                WorldFiles.BYTES.length,
                SnapshotFiles.PATH + WorldFiles.TOKEN + "?" + DownloadSnapshotUrl.EXPIRES + "=" + until);
    }

    @Override
    public void update(ServiceName serviceName, SnapshotUpdate body) {
        String description = body.description() instanceof Change.Set<String>(String text) ? text : "";
        if (description.length() > MAX_LENGTH) {
            throw ContractException.invalid("description", "description may have 250 characters at most");
        }
        world.descriptions.add(description);
    }

    @Override
    public Task delete(ServiceName serviceName) {
        return begin(serviceName, VpsAction.DELETE_SNAPSHOT, TaskType.DELETE_SNAPSHOT, VpsState.RUNNING);
    }

    @Override
    public Task revert(ServiceName serviceName) {
        return begin(serviceName, VpsAction.REVERT, TaskType.REVERT_SNAPSHOT, VpsState.REBOOTING);
    }

    private Task begin(ServiceName name, VpsAction action, TaskType type, VpsState state) {
        return new WorldPower(world).begin(name, action, type, state);
    }
}
