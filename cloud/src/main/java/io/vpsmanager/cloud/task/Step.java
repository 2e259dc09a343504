package io.vpsmanager.cloud.task;

import io.vpsmanager.engine.Outcome;

/**
 * One step of a task, safe to repeat: it may be run again after it took effect, and must then answer the same.
 *
 * <p>A step that only drives power is forward only; one that takes or creates something is {@link UndoableStep}.
 */
public interface Step {

    /** The step's key in the log and in texts, such as `takeAddresses`. */
    String name();

    /** Starts the step, or reports its status. */
    Outcome run(StepContext context);
}
