package io.vpsmanager.cloud.delivery;

import io.vpsmanager.cloud.disk.DiskStore;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.task.UndoableStep;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.DiskSpec;
import io.vpsmanager.engine.Outcome;

/** Creates the disk a server comes with. */
public record CreateDisk(DiskStore disks) implements UndoableStep {

    @Override
    public String name() {
        return "createDisk";
    }

    @Override
    public Outcome run(StepContext context) {
        VpsRow vps = context.vps();
        DiskId disk = primary(vps);
        // Inserted first, so that whatever the engine holds has an owner here.
        context.write(() -> disks.enterPrimary(vps, disk));
        return context.engine()
                .createDisk(context.step(), new DiskSpec(disk, vps.plan().disk(), vps.imageId()));
    }

    @Override
    public Outcome undo(StepContext context) {
        DiskId disk = primary(context.vps());
        Outcome outcome = context.engine().deleteDisk(context.step(), disk);
        if (outcome instanceof Outcome.Done) {
            context.write(() -> disks.remove(disk));
        }
        return outcome;
    }

    static DiskId primary(VpsRow vps) {
        return new DiskId(vps.name() + "/disk-1");
    }
}
