package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.vps.VpsListPages;
import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.form.ExpandedApi;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.form.ObjectPage;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.option.Option;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.Vps;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The caller's lists as whole objects. */
record ExpandedDoor(Access access) implements ExpandedApi {

    /** Two reads, however many servers. */
    @Override
    public ObjectPage<Vps> vps(ListQuery query) {
        VpsListPages pages = new VpsListPages(
                access.cloud().database(), access.cloud().catalogue().datacenters());
        long elements = pages.count(access.account(), query);
        List<Vps> items = pages.list(access.account(), query).stream()
                .map(row -> VpsDoor.whole(access, row))
                .toList();
        return new ObjectPage<>(items, elements);
    }

    @Override
    public List<Disk> disks(ServiceName serviceName) {
        return access.cloud().disks().list(access.see(serviceName).id()).stream()
                .map(row -> DiskDoor.whole(serviceName, row))
                .toList();
    }

    @Override
    public List<Ip> ips(ServiceName serviceName) {
        return access.cloud().ips().list(access.see(serviceName).id());
    }

    @Override
    public List<Option> options(ServiceName serviceName) {
        return access.cloud().options().list(access.see(serviceName).id());
    }

    @Override
    public List<Task> tasks(ServiceName serviceName, @Nullable TaskState state, @Nullable TaskType type) {
        return TaskDoor.rows(access, serviceName, state, type)
                .map(TaskRow::task)
                .toList();
    }
}
