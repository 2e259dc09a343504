package io.vpsmanager.engine;

/** An engine that works on the system of a machine. Its steps work like those of {@link ComputeEngine}. */
public interface SystemEngine {

    /**
     * Replaces everything on a machine's boot disk with a fresh system, then starts the machine from it, whether it
     * ran before or not.
     *
     * @param image as in {@link DiskSpec}
     */
    Outcome installSystem(StepCall step, MachineId machine, String image, Login login);

    /** Sets the password of `root` in the system the machine is running, its own or the rescue system. */
    Outcome setPassword(StepCall step, MachineId machine, String password);
}
