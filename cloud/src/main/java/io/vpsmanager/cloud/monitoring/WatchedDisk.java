package io.vpsmanager.cloud.monitoring;

import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.engine.DiskId;
import java.util.Optional;

/**
 * A disk with a warning for low free space.
 *
 * @param threshold MiB
 * @param low whether low space was already reported
 */
record WatchedDisk(
        long id,
        DiskId name,
        long threshold,
        boolean low,
        ServiceId service,
        ServiceName vps,
        Optional<String> displayName,
        String datacenter) {}
