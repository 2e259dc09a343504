package io.vpsmanager.web.automatedbackup;

import io.vpsmanager.web.dashboard.Notice;

/** What is said when something is being done with a backup. */
enum BackupNotice implements Notice {
    BACKUP_RESTORE,
    BACKUP_ATTACH,
    BACKUP_DETACH,
    BACKUP_RESCHEDULE
}
