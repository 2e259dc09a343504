package io.vpsmanager.engine;

import java.time.Instant;

/** An ability: the engine itself stores the steps it was called for, and can forget those no longer needed. */
public interface StepCleanup {

    /**
     * Lets the engine forget the steps that ended before this moment. The caller never calls them again; their effects,
     * and what the engine reports of them, stay. Safe to repeat.
     */
    void forgetSteps(Instant endedBefore);
}
