package io.vpsmanager.app.operator;

import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A fault to plan, as the command line sends it.
 *
 * @param fault `hold`, `hang`, `delay`, `fail`, `lostReply` or `wrongState`
 * @param millis how long a delay is
 * @param passing whether a failure may be gone at the next attempt
 * @param times how often it is shown; absent: always
 */
record FaultRequest(
        String place,
        @Nullable String vps,
        String fault,
        @Nullable Long millis,
        @Nullable String reason,
        @Nullable Boolean passing,
        @Nullable Integer times) {

    FaultRule rule() {
        return FaultRule.of(place, vps == null ? "*" : vps, chosen(), times);
    }

    private Duration delay() {
        if (millis == null || millis <= 0) {
            throw new IllegalArgumentException("a delay needs --millis, how long it is, from 1");
        }
        return Duration.ofMillis(millis);
    }

    private Fault chosen() {
        return switch (fault) {
            case "hold" -> new Fault.Hold();
            case "hang" -> new Fault.Hang();
            case "delay" -> new Fault.Delay(delay());
            case "fail" -> new Fault.Fail(reason == null ? "told to fail" : reason, passing != null && passing);
            case "lostReply" -> new Fault.LostReply();
            case "wrongState" -> new Fault.WrongState();
            default ->
                throw new IllegalArgumentException(
                        "fault can be hold, hang, delay, fail, lostReply or wrongState, not " + fault);
        };
    }
}
