package io.vpsmanager.engine;

/** An engine that changes the size of a machine. Its steps work like those of {@link ComputeEngine}. */
public interface ResizeEngine {

    /**
     * Gives a machine another size; a running machine is restarted, one that is off stays off.
     *
     * @param memory MiB
     * @param disk of the system disk, in GiB; it is never shrunk
     */
    Outcome resize(StepCall step, MachineId machine, int vcores, long memory, long disk);
}
