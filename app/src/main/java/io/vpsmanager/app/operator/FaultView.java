package io.vpsmanager.app.operator;

import io.vpsmanager.simulator.fault.PlannedFault;

/** A planned fault as an operator reads it. */
record FaultView(long id, String place, String vps, String fault, long hits, boolean released) {

    static FaultView of(PlannedFault planned) {
        return new FaultView(
                planned.id(),
                planned.rule().place(),
                planned.rule().subject(),
                planned.rule().fault().toString(),
                planned.hits(),
                planned.released());
    }
}
