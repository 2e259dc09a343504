package io.vpsmanager.cloud.delivery;

import io.vpsmanager.cloud.login.SendLogin;
import io.vpsmanager.cloud.login.SetPassword;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsState;
import java.util.List;

/**
 * Delivers a server: takes its addresses, creates its machine, and notifies that it is ready.
 *
 * <p>When the delivery fails permanently, everything is released and the server is no longer listed.
 */
public record DeliverVm(List<Step> steps) implements TaskDefinition {

    public static DeliverVm of(TakeAddresses addresses, CreateMachine machine, SetPassword password, SendLogin mail) {
        // The mail last: everything that can fail comes before it.
        return new DeliverVm(List.of(addresses, machine, new FirstPassword(password), new TellDelivered(mail)));
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
