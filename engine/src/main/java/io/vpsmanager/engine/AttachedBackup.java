package io.vpsmanager.engine;

/**
 * A backup that a machine has as a further disk.
 *
 * @param device how the system of the machine names that disk, such as `/dev/sdb`
 */
public record AttachedBackup(BackupId backup, String device) {}
