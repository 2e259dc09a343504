package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.catalogue.ServerPlan;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsKeymap;
import io.vpsmanager.contract.vps.VpsState;
import java.time.Instant;
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
 * @param terminationExpires until when a termination that was asked for can be confirmed, which may be over
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
        ServerPlan plan,
        Optional<String> mainIp,
        LocalDate expiration,
        boolean ending,
        Optional<Instant> terminationExpires) {

    /** Whether the paid time is over on this day. */
    public boolean expired(LocalDate today) {
        return expiration.isBefore(today);
    }

    /** Until when a termination that was asked for can still be confirmed; empty: none waits for that. */
    public Optional<Instant> terminationAsked(Instant now) {
        return terminationExpires.filter(now::isBefore);
    }
}
