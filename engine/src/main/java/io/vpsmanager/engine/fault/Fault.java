package io.vpsmanager.engine.fault;

import java.time.Duration;

/** One way in which something goes wrong. */
public sealed interface Fault {

    /** Nothing proceeds here until the rule is released. */
    record Hold() implements Fault {}

    /** The caller stops in the middle of its work here until the rule is released, like a paused process. */
    record Hang() implements Fault {}

    /** It takes this much longer. */
    record Delay(Duration by) implements Fault {}

    /** It fails. `passing`: a retry may succeed. */
    record Fail(String reason, boolean passing) implements Fault {}

    /** It takes effect, and the answer is lost. */
    record LostReply() implements Fault {}

    /** It takes effect, and afterwards the machine's power is flipped. */
    record WrongState() implements Fault {}
}
