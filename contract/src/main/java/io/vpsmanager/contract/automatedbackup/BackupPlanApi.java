package io.vpsmanager.contract.automatedbackup;

import io.vpsmanager.contract.value.ServiceName;
import java.util.Optional;

/** How the caller's servers are backed up. */
public interface BackupPlanApi {

    /** The schedule and the restore points; empty if the option is not subscribed. */
    Optional<BackupPlan> find(ServiceName serviceName);
}
