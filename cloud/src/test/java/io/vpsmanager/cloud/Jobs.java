package io.vpsmanager.cloud;

import io.vpsmanager.cloud.automatedbackup.AutomatedBackupFeature;
import io.vpsmanager.cloud.history.HistoryFeature;
import io.vpsmanager.cloud.monitoring.MonitoringFeature;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.termination.TerminationFeature;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.value.ServiceName;

/** What a cloud does by itself, done by hand. */
record Jobs(Cloud cloud) {

    /** Looks for backups that are due, as the job does. */
    void dailyBackup() {
        cloud.feature(AutomatedBackupFeature.class).daily().look(cloud.accepting());
    }

    /** Takes a backup now, as an operator does. */
    TaskRow takeBackup(ServiceName name, CallContext context) {
        return cloud.feature(AutomatedBackupFeature.class).daily().takeNow(cloud.accepting(), name, context);
    }

    /** Deletes the servers whose time has come; how many. */
    int endDue() {
        return cloud.feature(TerminationFeature.class).ending().endDue(cloud.accepting());
    }

    /** Looks at the disks that are watched. */
    void watchDisks() {
        cloud.feature(MonitoringFeature.class).watch().look();
    }

    /** Removes what is kept no longer. */
    void prune() {
        cloud.feature(HistoryFeature.class).retention().prune();
    }
}
