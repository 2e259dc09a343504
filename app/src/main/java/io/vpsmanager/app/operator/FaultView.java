package io.vpsmanager.app.operator;

import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.PlannedFault;
import java.time.Duration;

/** A planned fault as an operator reads it. */
record FaultView(long id, String place, String vps, String fault, long hits, boolean released) {

    static FaultView of(PlannedFault planned) {
        return new FaultView(
                planned.id(),
                planned.rule().place(),
                planned.rule().subject(),
                words(planned.rule().fault()),
                planned.hits(),
                planned.released());
    }

    private static String words(Fault fault) {
        return switch (fault) {
            case Fault.Hold() -> "hold";
            case Fault.Hang() -> "hang";
            case Fault.Delay(Duration by) -> "delay " + by.toMillis() + " ms";
            case Fault.Fail(String reason, boolean passing) -> (passing ? "fail, passing: " : "fail: ") + reason;
            case Fault.LostReply() -> "lostReply";
            case Fault.WrongState() -> "wrongState";
        };
    }
}
