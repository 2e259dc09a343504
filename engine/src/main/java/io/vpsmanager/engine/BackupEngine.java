package io.vpsmanager.engine;

import java.util.List;
import java.util.Optional;

/** An engine that keeps copies of a machine's disk apart from it, each whole. Its steps are as those of {@link ComputeEngine}. */
public interface BackupEngine {

    /** Copies the disk that a machine starts from as it is now; a machine that runs goes on running. */
    Outcome createBackup(StepCall step, MachineId machine, BackupId backup);

    /**
     * Puts a backup in place of all that is on the disk, which is lost; the backup stays. A machine that runs is stopped
     * before and started after, from its disk; one that is off stays off.
     */
    Outcome restoreBackup(StepCall step, MachineId machine, BackupId backup);

    /**
     * Removes a backup of a machine, which may be gone; one that is attached is detached, one that is just being taken is given
     * up, one that does not exist is done.
     */
    Outcome deleteBackup(StepCall step, MachineId machine, BackupId backup);

    /** Gives a machine a backup as a further disk, so that files are read from it; a machine has one such disk at most. */
    Outcome attachBackup(StepCall step, MachineId machine, BackupId backup);

    /** Takes a backup away from a machine; one that is not attached is done. */
    Outcome detachBackup(StepCall step, MachineId machine, BackupId backup);

    /** Every backup the engine holds. */
    List<BackupId> listBackups();

    /** The backup that a machine has as a further disk. */
    Optional<AttachedBackup> findAttachedBackup(MachineId machine);
}
