package io.vpsmanager.contract.task;

import io.vpsmanager.contract.value.WireValue;

/** The eight states a task has on the wire. */
public enum TaskState implements WireValue {
    BLOCKED("blocked"),
    CANCELLED("cancelled"),
    DOING("doing"),
    DONE("done"),
    ERROR("error"),
    PAUSED("paused"),
    TODO("todo"),
    WAITING_ACK("waitingAck");

    private final String wire;

    TaskState(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }

    /** Whether nothing more will happen automatically. */
    public boolean ended() {
        return this == DONE || this == ERROR || this == CANCELLED;
    }
}
