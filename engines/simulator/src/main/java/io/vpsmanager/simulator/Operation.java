package io.vpsmanager.simulator;

import java.util.Optional;

/** One order, and how it is judged and begun; both run in the transaction that also writes the step. */
interface Operation {

    Step.Order order();

    /** Whether it can be done now; locks what it would change, until the transaction ends. */
    Verdict judge();

    /** What it gives up that is being done to its subject, instead of waiting for it. */
    default Optional<Action> supersedes() {
        return Optional.empty();
    }

    /** Shows to all observers that it has begun. `step`: as it was just stored. */
    void begin(Step step);

    /** What an order deserves. */
    sealed interface Verdict {

        record Possible() implements Verdict {}

        /** The requested state is already there. */
        record Needless() implements Verdict {}

        /** It can be done when something else has ended. */
        record NotYet(String reason) implements Verdict {}

        record Impossible(String reason) implements Verdict {}
    }
}
