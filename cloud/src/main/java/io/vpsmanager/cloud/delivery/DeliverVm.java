package io.vpsmanager.cloud.delivery;

import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.TaskKind;
import io.vpsmanager.contract.task.TaskEnd;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsState;
import java.util.List;

/**
 * Delivers a server: takes its addresses, makes its disk, makes its machine.
 *
 * <p>When that fails for good everything is given back and the server is no longer listed.
 */
public record DeliverVm(List<Step> steps) implements TaskKind {

    public static DeliverVm of(TakeAddresses addresses, CreateDisk disk, CreateMachine machine) {
        return new DeliverVm(List.of(addresses, disk, machine));
    }

    @Override
    public String key() {
        return TaskType.DELIVER_VM.wire();
    }

    @Override
    public VpsState during(VpsState before) {
        return VpsState.INSTALLING;
    }

    @Override
    public boolean removesService(TaskEnd end) {
        return end == TaskEnd.ERROR || end == TaskEnd.CANCELLED;
    }
}
