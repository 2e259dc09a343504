package io.vpsmanager.cloud.monitoring;

import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.engine.DiskId;
import java.util.Optional;

/**
 * A disk whose free space somebody wants to be warned of.
 *
 * @param threshold MiB
 * @param low whether it was told that there is less
 */
record WatchedDisk(
        long id,
        DiskId name,
        long threshold,
        boolean low,
        ServiceId service,
        ServiceName vps,
        Optional<String> displayName) {}
