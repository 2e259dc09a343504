package io.vpsmanager.engine.fault;

import java.util.Optional;

/**
 * Asked at each place where something can be told to go wrong.
 *
 * <p>A place is a dotted name: `engine.reboot` (a method of the engine), `step.rebootVm.reboot.before` and `….after` (a
 * task's step, before it runs, and after its effect but before that is written down), `undo.deliverVm.takeAddress` (a
 * step's undo), `read.option` (a read of the contract), `answer.once` (the answer to a call that is done once). The
 * subject is the name of the server concerned; of an answer it is its `Idempotency-Key`.
 */
public interface FaultPlan {

    /**
     * The fault to show at this place now; counts as one hit of its rule. A {@link Fault.Hang} is not shown: this returns when it
     * is over, with what else is planned.
     */
    Optional<Fault> next(String place, String subject);

    /** Whether what a hold has stopped at this place must still wait: asked again and again, so not a hit. */
    default boolean holds(String place, String subject) {
        return next(place, subject).filter(Fault.Hold.class::isInstance).isPresent();
    }

    /** A plan in which nothing goes wrong. */
    static FaultPlan none() {
        return (place, subject) -> Optional.empty();
    }
}
