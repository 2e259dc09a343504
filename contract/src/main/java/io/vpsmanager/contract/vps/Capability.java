package io.vpsmanager.contract.vps;

/** What the engine behind a server may lack; an action that needs it is refused there, with its reason. */
public enum Capability {
    /** A screen and a keyboard. */
    CONSOLE,
    /** Snapshots of the system disk. */
    SNAPSHOT,
    /** The file of a snapshot. */
    SNAPSHOT_DOWNLOAD,
    /** Backups, and restores from them. */
    BACKUP,
    /** A fresh system on the disk, and a new password inside it. */
    SYSTEM
}
