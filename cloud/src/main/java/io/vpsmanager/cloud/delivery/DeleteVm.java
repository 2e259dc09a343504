package io.vpsmanager.cloud.delivery;

import io.vpsmanager.cloud.snapshot.TakeSnapshot;
import io.vpsmanager.cloud.task.ForwardStep;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.cloud.task.UndoableStep;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.vps.VpsState;
import java.util.List;

/** Deletes a server: its backups, its snapshot, its machine with its disk, its addresses, in this order, forward only. */
public record DeleteVm(List<Step> steps) implements TaskDefinition {

    /** Of our own: OVHcloud's v1 has no task type for it. */
    public static final String KEY = "deleteVm";

    /** `backups`: the step that deletes all of them. */
    public static DeleteVm of(TakeAddresses addresses, CreateMachine machine, TakeSnapshot snapshot, Step backups) {
        return new DeleteVm(List.of(
                backups,
                undoing("deleteSnapshot", snapshot),
                undoing("deleteMachine", machine),
                undoing("giveBackAddresses", addresses)));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public VpsState during(VpsState before) {
        return VpsState.STOPPING;
    }

    @Override
    public boolean removesService(TaskStatus end) {
        return end == TaskStatus.DONE;
    }

    /** Runs the undo of a delivery step, so that there is only one way to release a resource. */
    private static Step undoing(String name, UndoableStep taken) {
        return new ForwardStep(name, taken::undo);
    }
}
