package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.disk.DiskRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.disk.DiskApi;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;

/** The disks of the caller's servers. */
record DiskDoor(Access access) implements DiskApi {

    @Override
    public List<Long> list(ServiceName serviceName) {
        return disks(serviceName).stream().map(DiskRow::id).toList();
    }

    @Override
    public Disk get(ServiceName serviceName, long id) {
        return disks(serviceName).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .map(row -> whole(serviceName, row))
                .orElseThrow(() -> ContractException.notFound("This disk does not exist"));
    }

    static Disk whole(ServiceName serviceName, DiskRow disk) {
        return new Disk(disk.bandwidth(), disk.id(), null, false, serviceName, disk.size(), disk.state(), disk.type());
    }

    private List<DiskRow> disks(ServiceName serviceName) {
        return access.cloud().disks().list(access.see(serviceName).id());
    }
}
