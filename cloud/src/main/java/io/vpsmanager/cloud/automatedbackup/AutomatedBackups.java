package io.vpsmanager.cloud.automatedbackup;

import io.vpsmanager.cloud.database.CloudDatabase;

/** The stored data of automated backups: when servers are due, and what was taken. */
public record AutomatedBackups(BackupScheduleStore plans, BackupStore rows) {

    public static AutomatedBackups of(CloudDatabase database) {
        return new AutomatedBackups(new BackupScheduleStore(database), new BackupStore(database));
    }
}
