package io.vpsmanager.cloud.task;

import io.vpsmanager.engine.Outcome;

/** A step that takes or makes something, and knows how to give it back. */
public interface UndoableStep extends Step {

    /** Gives back whatever this step took, even when it took only part of it or nothing; safe to repeat. */
    Outcome undo(StepContext context);
}
