package io.vpsmanager.engine;

import java.time.Duration;

/** How a piece of work stands. */
public sealed interface Outcome {

    /** It is done, now or at an earlier call with the same step id. */
    record Done() implements Outcome {}

    /**
     * It is being done; call again.
     *
     * @param percent how far it is, 0 to 99
     * @param askAgain when an answer may be worth having
     */
    record Working(int percent, Duration askAgain) implements Outcome {}

    /** It could not be tried, or its answer was lost: calling again with the same step id may succeed. */
    record Retry(String reason) implements Outcome {}

    /** It cannot be done; calling again will not help. */
    record Failed(String reason) implements Outcome {}

    /** It was refused, and had no effect: somebody with a newer lease has taken over. Ask no more. */
    record Fenced() implements Outcome {}
}
