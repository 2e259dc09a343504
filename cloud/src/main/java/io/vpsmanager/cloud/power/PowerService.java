package io.vpsmanager.cloud.power;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsAction;
import java.util.Optional;

/** Power of the caller's servers. */
record PowerService(Access access) implements PowerApi {

    @Override
    public Task reboot(ServiceName serviceName) {
        return access.write(() -> {
            VpsRow vps = access.getOperable(serviceName);
            Optional<RunningTask> netboot =
                    vps.task().filter(task -> task.type() == TaskType.SET_NETBOOT && !task.stuck());
            return netboot.isPresent()
                    ? access.tasks().rows().get(netboot.get().id()).task()
                    : accept(VpsAction.REBOOT, TaskType.REBOOT_VM, vps);
        });
    }

    @Override
    public Task start(ServiceName serviceName) {
        return begin(VpsAction.START, TaskType.START_VM, serviceName);
    }

    @Override
    public Task stop(ServiceName serviceName) {
        return begin(VpsAction.STOP, TaskType.STOP_VM, serviceName);
    }

    private Task begin(VpsAction action, TaskType type, ServiceName serviceName) {
        return access.write(() -> accept(action, type, access.getOperable(serviceName)));
    }

    private Task accept(VpsAction action, TaskType type, VpsRow vps) {
        access.checkPermitted(action, vps);
        String kind = type == TaskType.STOP_VM ? type.wire() : PowerTasks.key(type, vps.netbootMode());
        return access.accept(kind, vps).task();
    }
}
