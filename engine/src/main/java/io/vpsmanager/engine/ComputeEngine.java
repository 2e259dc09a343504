package io.vpsmanager.engine;

import java.util.List;
import java.util.Optional;

/**
 * Where machines really are.
 *
 * <p>Every call that changes something carries a step id and never blocks: it begins the work or, when that id was begun
 * before, reports how the same work stands. A caller repeats the call until it is {@link Outcome.Done} or
 * {@link Outcome.Failed}; whatever the number of repetitions, the work is done once. Machines and disks are named by the
 * caller, so that nothing an engine holds is ever without an owner.
 */
public interface ComputeEngine {

    /** Makes a disk with a system image on it. */
    Outcome createDisk(StepId step, DiskSpec disk);

    /** Removes a disk; one that does not exist is done. */
    Outcome deleteDisk(StepId step, DiskId disk);

    /** Makes a machine on its existing disks and starts it. */
    Outcome createMachine(StepId step, MachineSpec machine);

    /** Removes a machine, running or not, and leaves its disks; one that does not exist is done. */
    Outcome deleteMachine(StepId step, MachineId machine);

    /** Starts a stopped machine from `boot`. */
    Outcome start(StepId step, MachineId machine, BootMode boot);

    /** Stops a machine: its system is asked first, then the power is cut. */
    Outcome stop(StepId step, MachineId machine);

    /** Stops and starts a machine, from `boot`. */
    Outcome reboot(StepId step, MachineId machine, BootMode boot);

    Optional<Machine> findMachine(MachineId machine);

    /** Every machine the engine holds. */
    List<Machine> listMachines();

    /** Every disk the engine holds. */
    List<DiskId> listDisks();
}
