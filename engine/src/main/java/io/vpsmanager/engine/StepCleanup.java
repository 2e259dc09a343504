package io.vpsmanager.engine;

import java.time.Instant;

/** An ability: the engine itself keeps the steps it was asked for, and can be told which it need not know any longer. */
public interface StepCleanup {

    /**
     * Lets the engine forget the steps that ended before this moment. The caller asks for none of them again; what they did, and
     * what the engine tells of it, stays. Safe to repeat.
     */
    void forgetSteps(Instant endedBefore);
}
