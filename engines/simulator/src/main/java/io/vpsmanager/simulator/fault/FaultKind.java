package io.vpsmanager.simulator.fault;

import io.vpsmanager.engine.fault.Fault;

/** The kinds of fault, as they are written in files and in the database. */
enum FaultKind {
    HOLD("hold"),
    HANG("hang"),
    DELAY("delay"),
    FAIL("fail"),
    LOST_REPLY("lostReply"),
    WRONG_STATE("wrongState");

    private final String text;

    FaultKind(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    static FaultKind of(Fault fault) {
        return switch (fault) {
            case Fault.Hold hold -> HOLD;
            case Fault.Hang hang -> HANG;
            case Fault.Delay delay -> DELAY;
            case Fault.Fail fail -> FAIL;
            case Fault.LostReply lost -> LOST_REPLY;
            case Fault.WrongState wrong -> WRONG_STATE;
        };
    }

    static FaultKind ofText(String text) {
        for (FaultKind kind : values()) {
            if (kind.text.equals(text)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("there is no kind of fault '" + text + "'");
    }
}
