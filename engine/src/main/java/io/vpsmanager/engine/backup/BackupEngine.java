package io.vpsmanager.engine.backup;

import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.StepCall;
import java.util.List;
import java.util.Optional;

/**
 * An engine that keeps full, separate copies of a machine's disk. Its steps work like those of {@link ComputeEngine}.
 */
public interface BackupEngine {

    /** Copies the current boot disk of a machine; a running machine keeps running. */
    Outcome createBackup(StepCall step, MachineId machine, BackupId backup);

    /**
     * Overwrites the whole disk with a backup; the backup stays. A running machine is stopped
     * before and started after, from its disk; one that is off stays off.
     */
    Outcome restoreBackup(StepCall step, MachineId machine, BackupId backup);

    /**
     * Removes a backup of a machine, which may be gone. An attached backup is detached, one being taken is
     * aborted; for one that does not exist the outcome is done.
     */
    Outcome deleteBackup(StepCall step, MachineId machine, BackupId backup);

    /** Attaches a backup to a machine as an additional disk to read files from; a machine has at most one such disk. */
    Outcome attachBackup(StepCall step, MachineId machine, BackupId backup);

    /** Detaches a backup from a machine; done if it is not attached. */
    Outcome detachBackup(StepCall step, MachineId machine, BackupId backup);

    /** Every backup the engine holds. */
    List<BackupId> listBackups();

    /** The backup attached to a machine as an additional disk. */
    Optional<AttachedBackup> findAttachedBackup(MachineId machine);
}
