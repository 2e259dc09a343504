package io.vpsmanager.engine;

/** The caller's name for a disk. */
public record DiskId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
