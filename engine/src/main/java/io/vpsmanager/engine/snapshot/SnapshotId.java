package io.vpsmanager.engine.snapshot;

/** The caller's name for a snapshot. */
public record SnapshotId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
