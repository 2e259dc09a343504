package io.vpsmanager.engine.backup;

/**
 * A backup attached to a machine as an additional disk.
 *
 * @param device how the system of the machine names that disk, such as `/dev/sdb`
 */
public record AttachedBackup(BackupId backup, String device) {}
