package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.catalogue.Plan;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsKeymap;
import io.vpsmanager.contract.vps.VpsState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A server as it is kept.
 *
 * @param version grows with each change of state or task; a decision names the version it was taken on
 * @param task the task that holds the server
 * @param ending whether it is deleted when its paid time is over
 * @param plan as it was sold: without prices and add-ons
 */
public record VpsRow(
        ServiceId id,
        ServiceName name,
        UUID iamId,
        Optional<String> displayName,
        VpsState state,
        long version,
        Optional<RunningTask> task,
        NetbootMode netbootMode,
        Optional<VpsKeymap> keymap,
        boolean slaMonitoring,
        boolean locked,
        String datacenter,
        String imageId,
        Plan plan,
        Optional<String> mainIp,
        LocalDate expiration,
        boolean ending) {

    /** Whether the paid time is over on this day. */
    public boolean expired(LocalDate today) {
        return expiration.isBefore(today);
    }
}
