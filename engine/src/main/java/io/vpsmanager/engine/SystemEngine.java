package io.vpsmanager.engine;

/** An engine that works on the system of a machine. Its steps are as those of {@link ComputeEngine}. */
public interface SystemEngine {

    /**
     * Puts a fresh system in place of all that is on the disk a machine starts from, then starts it from there, whether it
     * ran before or not.
     *
     * @param image as in {@link DiskSpec}
     */
    Outcome installSystem(StepCall step, MachineId machine, String image, Login login);

    /** Sets the password of `root` in the system that the machine runs now, its own or the rescue system. */
    Outcome setPassword(StepCall step, MachineId machine, String password);
}
