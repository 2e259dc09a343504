package io.vpsmanager.cloud.disk;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.disk.DiskApi;
import io.vpsmanager.contract.disk.DiskUpdate;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import java.util.List;
import java.util.Optional;

/** The disks of the caller's servers. */
public record DiskService(Access access) implements DiskApi {

    /** In a GiB. */
    private static final long MEGABYTES = 1024;

    @Override
    public List<Long> list(ServiceName serviceName) {
        return disks(serviceName).stream().map(DiskRow::id).toList();
    }

    @Override
    public List<Disk> listObjects(ServiceName serviceName) {
        return disks(serviceName).stream().map(row -> whole(serviceName, row)).toList();
    }

    @Override
    public Disk get(ServiceName serviceName, long id) {
        return whole(serviceName, find(access, access.getVisible(serviceName), id));
    }

    @Override
    public void update(ServiceName serviceName, long id, DiskUpdate body) {
        access.write(() -> {
            VpsRow vps = access.getPermitted(VpsAction.RENAME, serviceName);
            DiskRow disk = find(access, vps, id);
            DiskRow.Watch was = disk.watch();
            boolean wanted =
                    switch (body.monitoring()) {
                        case Change.Keep<Boolean> _ -> was.wanted();
                        case Change.Clear<Boolean> _ -> false;
                        case Change.Set<Boolean>(Boolean value) -> value;
                    };
            Optional<Long> threshold =
                    switch (body.lowFreeSpaceThreshold()) {
                        case Change.Keep<Long> _ -> was.threshold();
                        case Change.Clear<Long> _ -> Optional.empty();
                        case Change.Set<Long>(Long value) -> Optional.of(checked(disk, value));
                    };
            if (wanted != was.wanted() || !threshold.equals(was.threshold())) {
                new DiskStore(access.database()).setWatch(id, wanted, threshold);
                access.record(EventKind.DISK_CHANGED, vps, data(id, wanted, threshold));
            }
        });
    }

    private static long checked(DiskRow disk, long threshold) {
        long most = disk.size() * MEGABYTES;
        if (threshold < 1 || threshold > most) {
            throw ContractException.invalid(
                    "lowFreeSpaceThreshold",
                    "lowFreeSpaceThreshold must be between 1 and " + most + " (MiB), the size of the disk, or null");
        }
        return threshold;
    }

    private static EventData data(long id, boolean wanted, Optional<Long> threshold) {
        EventData data = EventData.of(EventData.Name.DISK, Long.toString(id))
                .with(EventData.Name.WATCHED, Boolean.toString(wanted));
        return threshold
                .map(megabytes -> data.with(EventData.Name.THRESHOLD, megabytes.toString()))
                .orElse(data);
    }

    /** A disk of a server the caller sees. */
    public static DiskRow find(Access access, VpsRow vps, long id) {
        return new DiskStore(access.database())
                .list(vps.id()).stream()
                        .filter(row -> row.id() == id)
                        .findFirst()
                        .orElseThrow(() -> ContractException.notFound("This disk does not exist"));
    }

    /** A disk as v1 shows it. */
    public static Disk whole(ServiceName serviceName, DiskRow disk) {
        return new Disk(
                disk.bandwidth(),
                disk.id(),
                disk.watch().threshold().orElse(null),
                disk.watch().wanted(),
                serviceName,
                disk.size(),
                disk.state(),
                disk.type());
    }

    private List<DiskRow> disks(ServiceName serviceName) {
        return new DiskStore(access.database())
                .list(access.getVisible(serviceName).id());
    }
}
