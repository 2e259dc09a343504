package io.vpsmanager.cloud.settings;

import io.vpsmanager.cloud.catalogue.Site;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.power.PowerTasks;
import io.vpsmanager.cloud.vps.VpsListPages;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.form.ObjectPage;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.LockStatus;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.ResourceMetadata;
import io.vpsmanager.contract.vps.Vps;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsBillingVersion;
import io.vpsmanager.contract.vps.VpsKeymap;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsUpdate;
import io.vpsmanager.contract.vps.ZoneType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The caller's servers. */
record VpsService(Access access) implements VpsApi {

    private static final long BILLING_VERSION = 3;

    @Override
    public List<ServiceName> list() {
        return access.servers().listNames(access.account());
    }

    /** Two reads, however many servers. */
    @Override
    public ObjectPage<Vps> listObjects(ListQuery query) {
        VpsListPages pages =
                new VpsListPages(access.database(), access.catalogue().datacenters(), access.today());
        long elements = pages.count(access.account(), query);
        List<Vps> items =
                pages.list(access.account(), query).stream().map(this::whole).toList();
        return new ObjectPage<>(items, elements);
    }

    @Override
    public Vps get(ServiceName serviceName) {
        return whole(access.getVisible(serviceName));
    }

    /** The whole server, from its row alone. */
    private Vps whole(VpsRow vps) {
        Site site = access.catalogue().getDatacenter(vps.datacenter());
        // As at OVHcloud, a server that was never named bears its service name.
        String name = vps.displayName().orElse(vps.name().value());
        return new Vps(
                site.cluster(),
                name,
                new ResourceMetadata(
                        name, vps.iamId(), resourceState(vps), Map.of(), "urn:v1:eu:resource:vps:" + vps.name()),
                vps.keymap().orElse(null),
                LockStatus.of(vps.locked()),
                vps.plan().memory(),
                vps.plan().model(),
                List.of(),
                vps.name(),
                vps.netbootMode(),
                vps.plan().offerType(),
                vps.slaMonitoring(),
                vps.state(),
                vps.plan().vcores(),
                site.region(),
                ZoneType.REGION);
    }

    private ResourceMetadata.State resourceState(VpsRow vps) {
        if (access.expired(vps)) {
            return ResourceMetadata.State.EXPIRED;
        }
        if (vps.locked()) {
            return ResourceMetadata.State.SUSPENDED;
        }
        return vps.state() == VpsState.INSTALLING ? ResourceMetadata.State.IN_CREATION : ResourceMetadata.State.OK;
    }

    @Override
    public void update(ServiceName serviceName, VpsUpdate body) {
        access.write(() -> {
            VpsRow vps = access.getPermitted(VpsAction.RENAME, serviceName);
            rename(vps, body.displayName());
            setKeymap(vps, body.keymap());
            monitor(vps, body.slaMonitoring());
            boot(vps, body.netbootMode());
            access.record(EventKind.SETTINGS_CHANGED, vps, changed(vps, body));
        });
    }

    @Override
    public VpsBillingVersion version(ServiceName serviceName) {
        access.getVisible(serviceName);
        return new VpsBillingVersion(BILLING_VERSION);
    }

    private void rename(VpsRow vps, Change<String> change) {
        switch (change) {
            case Change.Keep<String> _ -> {}
            case Change.Clear<String> _ -> setDisplayName(vps, Optional.empty());
            case Change.Set<String>(String text) -> setDisplayName(vps, DisplayName.parse(text, vps));
        }
    }

    private void setDisplayName(VpsRow vps, Optional<String> displayName) {
        access.servers().setDisplayName(vps.id(), vps.name(), displayName);
    }

    private void setKeymap(VpsRow vps, Change<VpsKeymap> change) {
        switch (change) {
            case Change.Keep<VpsKeymap> _ -> {}
            case Change.Clear<VpsKeymap> _ -> access.servers().setKeymap(vps.id(), Optional.empty());
            case Change.Set<VpsKeymap>(VpsKeymap keymap) -> access.servers().setKeymap(vps.id(), Optional.of(keymap));
        }
    }

    /** Stores the choice only: nothing measures yet. */
    private void monitor(VpsRow vps, Change<Boolean> change) {
        switch (change) {
            case Change.Keep<Boolean> _ -> {}
            case Change.Clear<Boolean> _ -> access.servers().setSlaMonitoring(vps.id(), false);
            case Change.Set<Boolean>(Boolean wanted) -> access.servers().setSlaMonitoring(vps.id(), wanted);
        }
    }

    /** Setting the current mode changes nothing, so that a whole object can be read, changed and sent back. */
    private void boot(VpsRow vps, Change<NetbootMode> change) {
        if (!(change instanceof Change.Set<NetbootMode>(NetbootMode mode)) || mode == vps.netbootMode()) {
            return;
        }
        if (mode == NetbootMode.LOCAL
                && vps.state() == VpsState.STOPPED
                && vps.task().isEmpty()) {
            access.servers().setNetbootMode(vps.id(), mode);
            return;
        }
        access.checkPermitted(mode == NetbootMode.RESCUE ? VpsAction.RESCUE_ON : VpsAction.RESCUE_OFF, vps);
        access.servers().setNetbootMode(vps.id(), mode);
        access.accept(PowerTasks.key(TaskType.SET_NETBOOT, mode), vps);
    }

    private static EventData changed(VpsRow vps, VpsUpdate body) {
        List<String> names = new ArrayList<>();
        note(names, "displayName", body.displayName());
        note(names, "keymap", body.keymap());
        note(names, "netbootMode", body.netbootMode());
        note(names, "slaMonitoring", body.slaMonitoring());
        EventData settings = EventData.of(EventData.Name.SETTINGS, String.join(",", names));
        return switch (body.displayName()) {
            case Change.Keep<String> _ -> settings;
            case Change.Clear<String> _ -> renamed(settings, vps, Optional.empty());
            case Change.Set<String>(String name) -> renamed(settings, vps, DisplayName.parse(name, vps));
        };
    }

    private static EventData renamed(EventData settings, VpsRow vps, Optional<String> name) {
        return settings.with(EventData.Name.FROM, vps.displayName().orElse(""))
                .with(EventData.Name.TO, name.orElse(""));
    }

    private static void note(List<String> names, String name, Change<?> change) {
        if (!(change instanceof Change.Keep<?>)) {
            names.add(name);
        }
    }
}
