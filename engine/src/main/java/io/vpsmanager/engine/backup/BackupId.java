package io.vpsmanager.engine.backup;

/** The caller's name for a backup. */
public record BackupId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
