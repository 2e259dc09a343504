package io.vpsmanager.engine;

/** The caller's name for a machine: its service name. */
public record MachineId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
