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
 *
 * <p>It carries a {@link Fence} too. The engine keeps the highest token of each scope for good and answers
 * {@link Outcome.Fenced} to every lower one, however late that call arrives: that the token is the highest, and that the step is
 * not closed, is found in the same transaction that begins the work.
 */
public interface ComputeEngine {

    /**
     * What this engine can do beyond this port, such as {@link SnapshotEngine}; empty: it cannot.
     *
     * <p>It is asked for, never found out by `instanceof`: what an engine can is what it says, through any decorator.
     */
    <T> Optional<T> ability(Class<T> type);

    /** From now on refuses every call of this scope with a lower token. Done, or fenced itself. */
    Outcome fence(Fence fence);

    /**
     * From now on never begins this step. Done: nothing of it goes on, since it never began or has ended. Working: it had begun
     * and goes on; call again.
     */
    Outcome close(StepCall step);

    /** Makes a disk with a system image on it. */
    Outcome createDisk(StepCall step, DiskSpec disk);

    /** Removes a disk; one that does not exist is done. */
    Outcome deleteDisk(StepCall step, DiskId disk);

    /** Makes a machine on its existing disks and starts it. */
    Outcome createMachine(StepCall step, MachineSpec machine);

    /** Removes a machine, running or not, and leaves its disks; one that does not exist is done. */
    Outcome deleteMachine(StepCall step, MachineId machine);

    /** Starts a stopped machine from `boot`. */
    Outcome start(StepCall step, MachineId machine, BootMode boot);

    /** Stops a machine: its system is asked first, then the power is cut. */
    Outcome stop(StepCall step, MachineId machine);

    /** Stops and starts a machine, from `boot`. */
    Outcome reboot(StepCall step, MachineId machine, BootMode boot);

    Optional<Machine> findMachine(MachineId machine);

    /** Every machine the engine holds. */
    List<Machine> listMachines();

    /** Every disk the engine holds. */
    List<DiskId> listDisks();
}
