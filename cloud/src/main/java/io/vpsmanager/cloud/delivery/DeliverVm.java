package io.vpsmanager.cloud.delivery;

import io.vpsmanager.cloud.login.SendLogin;
import io.vpsmanager.cloud.login.SetPassword;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.SystemEngine;
import java.util.ArrayList;
import java.util.List;

/**
 * Delivers a server: takes its addresses, creates its disk and machine, sets its first password, and notifies that it
 * is ready.
 *
 * <p>An engine that sets no passwords has no step for it. When the delivery fails permanently, everything is released
 * and the server is no longer listed.
 */
public record DeliverVm(List<Step> steps) implements TaskDefinition {

    public static DeliverVm of(
            TakeAddresses addresses, CreateDisk disk, CreateMachine machine, SetPassword password, SendLogin mail) {
        List<Step> steps = new ArrayList<>(List.of(addresses, disk, machine));
        if (machine.engine().ability(SystemEngine.class).isPresent()) {
            steps.add(new FirstPassword(password));
        }
        // Last: everything that can fail comes before it.
        steps.add(new TellDelivered(mail));
        return new DeliverVm(List.copyOf(steps));
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
    public boolean removesService(TaskStatus end) {
        return end == TaskStatus.ERROR || end == TaskStatus.CANCELLED;
    }
}
