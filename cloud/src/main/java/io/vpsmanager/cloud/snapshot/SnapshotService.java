package io.vpsmanager.cloud.snapshot;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.text.VisibleText;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.snapshot.DownloadSnapshotUrl;
import io.vpsmanager.contract.snapshot.NewSnapshot;
import io.vpsmanager.contract.snapshot.Snapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.snapshot.SnapshotUpdate;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import java.time.Instant;
import java.time.ZoneOffset;

/** The snapshots of the caller's servers. */
record SnapshotService(Access access, SnapshotUrls urls) implements SnapshotApi {

    private static final int MAX_LENGTH = 250;

    @Override
    public Task create(ServiceName serviceName, NewSnapshot body) {
        return access.write(() -> {
            VpsRow vps = access.getPermitted(VpsAction.SNAPSHOT, serviceName);
            String description = body.description() instanceof Change.Set<String>(String text) ? parse(text) : "";
            Task task = access.accept(TaskType.CREATE_SNAPSHOT.wire(), vps).task();
            store().enter(vps.id(), description);
            return task;
        });
    }

    @Override
    public void abort(ServiceName serviceName) {
        access.write(() -> {
            VpsRow vps = access.getPermitted(VpsAction.ABORT_SNAPSHOT, serviceName);
            TaskRow task = access.tasks().rows().get(vps.task().orElseThrow().id());
            if (task.type() != TaskType.CREATE_SNAPSHOT || !access.tasks().abort(task, access.author())) {
                throw ContractException.refused(Refusal.NO_SNAPSHOT_RUNNING);
            }
        });
    }

    @Override
    public Snapshot get(ServiceName serviceName) {
        VpsRow vps = access.getVisible(serviceName);
        SnapshotRow row = row(vps);
        Instant taken = row.taken().orElseThrow();
        return new Snapshot(
                taken.atOffset(ZoneOffset.UTC), row.description(), Long.toString(row.id()), vps.datacenter());
    }

    @Override
    public void update(ServiceName serviceName, SnapshotUpdate body) {
        access.write(() -> {
            VpsRow vps = access.getPermitted(VpsAction.RENAME, serviceName);
            SnapshotRow row = row(vps);
            switch (body.description()) {
                case Change.Keep<String> _ -> {}
                case Change.Clear<String> _ -> describe(vps, row, "");
                case Change.Set<String>(String text) -> describe(vps, row, parse(text));
            }
        });
    }

    @Override
    public Task delete(ServiceName serviceName) {
        return begin(VpsAction.DELETE_SNAPSHOT, TaskType.DELETE_SNAPSHOT, serviceName);
    }

    @Override
    public Task revert(ServiceName serviceName) {
        return begin(VpsAction.REVERT, TaskType.REVERT_SNAPSHOT, serviceName);
    }

    /** A GET that writes, as at OVHcloud: no answer is ever repeated, so that a lost one is useless. */
    @Override
    public DownloadSnapshotUrl download(ServiceName serviceName) {
        VpsRow vps = access.getOperable(serviceName);
        access.refusal(VpsAction.DOWNLOAD_SNAPSHOT, vps).ifPresent(refusal -> {
            throw refusal == Refusal.NO_SNAPSHOT ? none() : ContractException.refused(refusal);
        });
        SnapshotRow row = row(vps);
        long size = urls.findImage(vps, row).orElseThrow(SnapshotService::none).size();
        return access.write(() -> {
            DownloadSnapshotUrl made = urls.make(row, size).orElseThrow(SnapshotService::none);
            access.record(
                    EventKind.SNAPSHOT_URL_MADE,
                    vps,
                    EventData.of(EventData.Name.TO, made.until().orElseThrow().toString()));
            return made;
        });
    }

    private static ContractException none() {
        return ContractException.notFound("This VPS has no snapshot");
    }

    private Task begin(VpsAction action, TaskType type, ServiceName serviceName) {
        return access.write(() -> access.accept(type.wire(), access.getPermitted(action, serviceName))
                .task());
    }

    private SnapshotRow row(VpsRow vps) {
        return store().find(vps.id()).orElseThrow(SnapshotService::none);
    }

    private void describe(VpsRow vps, SnapshotRow row, String description) {
        store().setDescription(vps.id(), description);
        access.record(
                EventKind.SNAPSHOT_DESCRIBED,
                vps,
                EventData.of(EventData.Name.FROM, row.description()).with(EventData.Name.TO, description));
    }

    private static String parse(String text) {
        String description = VisibleText.clean(text).strip();
        if (description.codePointCount(0, description.length()) > MAX_LENGTH) {
            throw ContractException.invalid(
                    "description", "description may have " + MAX_LENGTH + " characters at most");
        }
        if (VisibleText.breaks(description)) {
            throw ContractException.invalid(
                    "description", "description may have no line breaks and no control characters");
        }
        return description;
    }

    private SnapshotStore store() {
        return new SnapshotStore(access.database());
    }
}
