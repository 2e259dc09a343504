package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.form.ObjectPage;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.Vps;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsBillingVersion;
import io.vpsmanager.contract.vps.VpsKeymap;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsUpdate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Servers and what their owner may set. */
final class WorldSettings implements VpsApi {

    private final World world;
    private final Map<ServiceName, Optional<VpsKeymap>> keymaps = new ConcurrentHashMap<>();
    private final Map<ServiceName, Boolean> monitored = new ConcurrentHashMap<>();

    WorldSettings(World world) {
        this.world = world;
    }

    @Override
    public List<ServiceName> list() {
        return List.copyOf(world.vps.keySet());
    }

    @Override
    public ObjectPage<Vps> listObjects(ListQuery query) {
        throw new UnsupportedOperationException("the console reads them otherwise");
    }

    @Override
    public Vps get(ServiceName name) {
        return Servers.vps(
                world.get(name),
                keymaps.getOrDefault(name, Optional.of(VpsKeymap.FR)).orElse(null),
                monitored.getOrDefault(name, true));
    }

    @Override
    public void update(ServiceName name, VpsUpdate body) {
        VpsSummary vps = world.get(name);
        vps.refusal(VpsAction.RENAME).ifPresent(refusal -> {
            throw ContractException.refused(refusal);
        });
        rename(vps, body.displayName());
        switch (body.keymap()) {
            case Change.Keep<VpsKeymap> _ -> {}
            case Change.Clear<VpsKeymap> _ -> keymaps.put(name, Optional.empty());
            case Change.Set<VpsKeymap>(VpsKeymap keymap) -> keymaps.put(name, Optional.of(keymap));
        }
        if (body.netbootMode() instanceof Change.Set<NetbootMode>(NetbootMode mode)) {
            boot(vps, mode);
        }
        if (body.slaMonitoring() instanceof Change.Set<Boolean>(Boolean wanted)) {
            monitored.put(name, wanted);
        }
    }

    /** As the cloud does: the mode is kept, the reboot is a task, and a reboot asked for meanwhile is that task. */
    private void boot(VpsSummary vps, NetbootMode mode) {
        new WorldPower(world)
                .begin(
                        vps.name(),
                        mode == NetbootMode.RESCUE ? VpsAction.RESCUE_ON : VpsAction.RESCUE_OFF,
                        TaskType.SET_NETBOOT,
                        VpsState.REBOOTING);
        world.booted.add(mode);
    }

    @Override
    public VpsBillingVersion version(ServiceName name) {
        return new VpsBillingVersion(2);
    }

    private void rename(VpsSummary vps, Change<String> change) {
        switch (change) {
            case Change.Keep<String> _ -> {}
            case Change.Clear<String> _ -> world.change(Changed.named(vps, Optional.empty()));
            case Change.Set<String>(String value) -> {
                if (value.contains("<")) {
                    throw ContractException.invalid("displayName", "displayName: no angle brackets");
                }
                world.change(Changed.named(vps, Optional.of(value)));
            }
        }
    }
}
