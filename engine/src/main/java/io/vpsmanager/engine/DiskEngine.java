package io.vpsmanager.engine;

import java.util.List;

/**
 * An engine whose machines can have further disks beside their system disk. Its steps work like those of
 * {@link ComputeEngine}.
 */
public interface DiskEngine {

    /** Creates a disk that no machine has yet. */
    Outcome createDisk(StepCall step, DiskSpec disk);

    /** Gives a disk to a machine, running or not. */
    Outcome attachDisk(StepCall step, MachineId machine, DiskId disk);

    /** Takes a disk from its machine; done if no machine has it. A system disk stays with its machine. */
    Outcome detachDisk(StepCall step, DiskId disk);

    /** Grows a disk to this many GiB; a disk is never shrunk. */
    Outcome growDisk(StepCall step, DiskId disk, long gigabytes);

    /** Removes a disk that no machine has; done if it does not exist. */
    Outcome deleteDisk(StepCall step, DiskId disk);

    /** Every disk the engine holds, system disks too. */
    List<DiskId> listDisks();
}
