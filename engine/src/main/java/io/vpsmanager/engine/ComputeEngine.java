package io.vpsmanager.engine;

import java.util.List;
import java.util.Optional;

/**
 * The port to whatever actually runs the machines.
 *
 * <p>Every call that changes something carries a step id and never blocks: it starts the work or, if that id was
 * started before, reports the status of the same work. A caller repeats the call until it is {@link Outcome.Done},
 * {@link Outcome.Failed} or {@link Outcome.Unsupported}; however often it repeats, the work is done once. The caller names machines and disks,
 * so that nothing an engine holds is ever without an owner.
 *
 * <p>Each call also carries a {@link Fence}. The engine keeps the highest token of each scope permanently and answers
 * {@link Outcome.Fenced} to every lower one, however late that call arrives. It checks that the token is the highest,
 * and that the step is not closed, in the same transaction that starts the work.
 */
public interface ComputeEngine {

    /**
     * An ability of this engine beyond this port, such as `SnapshotEngine`; empty: it lacks it.
     *
     * <p>Always ask here, never use `instanceof`: an engine has the abilities it reports, through any decorator.
     */
    <T> Optional<T> ability(Class<T> type);

    /** From now on refuses every call of this scope with a lower token. Returns done, or fenced itself. */
    Outcome fence(Fence fence);

    /**
     * From now on never starts this step. Done: nothing of it is running, since it never started or has ended. Working:
     * it is still running; call again.
     */
    Outcome close(StepCall step);

    /** Creates a machine with its system disk and starts it. */
    Outcome createMachine(StepCall step, MachineSpec machine);

    /**
     * Removes a machine, running or not, with its system disk; its further disks stay. Done if the machine does not
     * exist.
     */
    Outcome deleteMachine(StepCall step, MachineId machine);

    /** Starts a stopped machine from `boot`. */
    Outcome start(StepCall step, MachineId machine, BootMode boot);

    /** Stops a machine: first asks its system to shut down, then cuts the power. */
    Outcome stop(StepCall step, MachineId machine);

    /** Stops a machine and starts it from `boot`. */
    Outcome reboot(StepCall step, MachineId machine, BootMode boot);

    Optional<Machine> findMachine(MachineId machine);

    /** Every machine the engine holds. */
    List<Machine> listMachines();
}
