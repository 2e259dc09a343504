package io.vpsmanager.engine;

import java.util.List;

/** An engine that keeps the disk of a machine as it is at one moment. Its steps are as those of {@link ComputeEngine}. */
public interface SnapshotEngine {

    /** Keeps the disk that a machine starts from as it is now; a machine that runs goes on running. */
    Outcome createSnapshot(StepCall step, MachineId machine, SnapshotId snapshot);

    /**
     * Puts what was kept in place of the disk as it is now, which is lost; the snapshot stays. A machine that runs is stopped
     * before and started after, from its disk; one that is off stays off.
     */
    Outcome revertSnapshot(StepCall step, MachineId machine, SnapshotId snapshot);

    /** Removes a snapshot of a machine, which may be gone; one that is just being taken is given up; one that does not exist is done. */
    Outcome deleteSnapshot(StepCall step, MachineId machine, SnapshotId snapshot);

    /** Every snapshot the engine holds. */
    List<SnapshotId> listSnapshots();
}
