package io.vpsmanager.engine.fault;

import java.util.Optional;

/**
 * Consulted at each place where a fault can be injected.
 *
 * <p>A place is a dotted name: `engine.reboot` (a method of the engine), `step.rebootVm.reboot.before` and `….after` (a
 * task's step, before it runs, and after its effect but before that is recorded), `undo.deliverVm.takeAddress` (a
 * step's undo), `read.option` (a read of the contract), `answer.once` (the answer to an idempotent call). The
 * subject is the name of the server concerned; for an answer, its `Idempotency-Key`.
 */
public interface FaultPlan {

    /**
     * The fault to inject here now; counts as one hit of its rule. A {@link Fault.Hang} is not returned: this returns
     * when it is over, with the next planned fault.
     */
    Optional<Fault> next(String place, String subject);

    /** Whether a hold at this place still applies: polled repeatedly, so not a hit. */
    default boolean holds(String place, String subject) {
        return next(place, subject).filter(Fault.Hold.class::isInstance).isPresent();
    }

    /** A plan without faults. */
    static FaultPlan none() {
        return (place, subject) -> Optional.empty();
    }
}
