package io.vpsmanager.cloud.delivery;

import io.vpsmanager.cloud.snapshot.TakeSnapshot;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.task.TaskKind;
import io.vpsmanager.contract.task.TaskEnd;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.Outcome;
import java.util.List;

/** Deletes a server: its snapshot, its machine, its disk, its addresses, in this order, forward only. */
public record DeleteVm(List<Step> steps) implements TaskKind {

    /** Of our own: OVHcloud's v1 has no task type for it. */
    public static final String KEY = "deleteVm";

    public static DeleteVm of(TakeAddresses addresses, CreateDisk disk, CreateMachine machine, TakeSnapshot snapshot) {
        return new DeleteVm(List.of(
                new Undoing("deleteSnapshot", snapshot),
                new Undoing("deleteMachine", machine),
                new Undoing("deleteDisk", disk),
                new Undoing("giveBackAddresses", addresses)));
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
    public boolean removesService(TaskEnd end) {
        return end == TaskEnd.DONE;
    }

    /** Does what the undo of a step of delivery does: there is one way to give a thing back. */
    private record Undoing(String name, io.vpsmanager.cloud.task.UndoableStep taken) implements Step {
        @Override
        public Outcome run(StepContext context) {
            return taken.undo(context);
        }
    }
}
