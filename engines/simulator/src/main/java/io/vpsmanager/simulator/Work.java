package io.vpsmanager.simulator;

/** One order, and how it is judged and begun; both run in the transaction that also writes the step. */
interface Work {

    Step.Order order();

    /** Whether it can be done now; locks what it would change, until the transaction ends. */
    Verdict judge();

    /** Shows to all observers that it has begun. */
    void begin();

    /** What an order deserves. */
    sealed interface Verdict {

        record Possible() implements Verdict {}

        /** What is asked for is so already. */
        record Needless() implements Verdict {}

        /** It can be done when something else has ended. */
        record NotYet(String reason) implements Verdict {}

        record Impossible(String reason) implements Verdict {}
    }
}
