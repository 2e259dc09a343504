package io.vpsmanager.engine.snapshot;

import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.StepCall;
import java.util.List;

/**
 * An engine that keeps the state of a machine's disk at one moment. Its steps work like those of {@link ComputeEngine}.
 */
public interface SnapshotEngine {

    /** Keeps the current state of a machine's boot disk; a running machine keeps running. */
    Outcome createSnapshot(StepCall step, MachineId machine, SnapshotId snapshot);

    /**
     * Overwrites the current disk with the snapshot; the snapshot stays. A running machine is stopped
     * before and started after, from its disk; one that is off stays off.
     */
    Outcome revertSnapshot(StepCall step, MachineId machine, SnapshotId snapshot);

    /**
     * Removes a snapshot of a machine, which may be gone; aborts one being taken; done if the snapshot does not exist.
     */
    Outcome deleteSnapshot(StepCall step, MachineId machine, SnapshotId snapshot);

    /** Every snapshot the engine holds. */
    List<SnapshotId> listSnapshots();
}
