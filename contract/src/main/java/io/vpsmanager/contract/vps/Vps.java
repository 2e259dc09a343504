package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.model.Model;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A server, `vps.VPSWithIAM` on the wire.
 *
 * @param memoryLimit memory in MiB
 * @param monitoringIpBlocks the probes' addresses, to let through a firewall
 */
public record Vps(
        String cluster,
        @Nullable String displayName,
        @Nullable ResourceMetadata iam,
        @Nullable VpsKeymap keymap,
        LockStatus lockStatus,
        long memoryLimit,
        Model model,
        List<String> monitoringIpBlocks,
        ServiceName name,
        NetbootMode netbootMode,
        VpsOffer offerType,
        @Nullable Boolean slaMonitoring,
        VpsState state,
        long vcore,
        String zone,
        ZoneType zoneType) {

    public Vps {
        monitoringIpBlocks = List.copyOf(monitoringIpBlocks);
    }
}
