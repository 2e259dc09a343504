package io.vpsmanager.engine;

import java.time.Duration;

/** The status of a piece of work. */
public sealed interface Outcome {

    /** It is done, now or at an earlier call with the same step id. */
    record Done() implements Outcome {}

    /**
     * It is in progress; call again.
     *
     * @param percent how far it is, 0 to 99
     * @param askAgain how long to wait before the next call
     */
    record Working(int percent, Duration askAgain) implements Outcome {}

    /** It could not be attempted, or its answer was lost: calling again with the same step id may succeed. */
    record Retry(String reason) implements Outcome {}

    /** It was refused for good; calling again will not help. */
    record Failed(String reason) implements Outcome {}

    /** This engine, or the system of this machine, cannot do such a thing at all: it has no agent, for example. */
    record Unsupported(String reason) implements Outcome {}

    /** It was refused, and had no effect: a caller with a newer lease has taken over. Do not call again. */
    record Fenced() implements Outcome {}
}
