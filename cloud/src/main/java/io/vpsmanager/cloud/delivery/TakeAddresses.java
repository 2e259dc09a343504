package io.vpsmanager.cloud.delivery;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.Site;
import io.vpsmanager.cloud.ip.IpPool;
import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.task.UndoableStep;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.engine.Outcome;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** Takes one IPv4 and one IPv6 address for a server. */
public record TakeAddresses(Catalogue catalogue, IpPool pool, IpStore addresses, VpsStore servers)
        implements UndoableStep {

    @Override
    public String name() {
        return "takeAddresses";
    }

    @Override
    public Outcome run(StepContext context) {
        VpsRow vps = context.vps();
        Site site = catalogue.getDatacenter(vps.datacenter());
        List<Ip> taken = addresses.list(vps.id());
        for (Ip.Version version : Ip.Version.values()) {
            if (taken.stream().anyMatch(ip -> ip.version() == version)) {
                continue;
            }
            if (!take(context, site, version)) {
                return new Outcome.Failed("no IP" + version.wire() + " address is left in " + site.code());
            }
        }
        return new Outcome.Done();
    }

    @Override
    public Outcome undo(StepContext context) {
        context.write(() -> {
            pool.giveBack(context.vps().id());
            servers.setMainIp(context.vps().id(), Optional.empty());
        });
        return new Outcome.Done();
    }

    private boolean take(StepContext context, Site site, Ip.Version version) {
        VpsRow vps = context.vps();
        return context.write(() -> {
            Optional<InetAddress> address = pool.take(vps.id(), site, version);
            if (version == Ip.Version.V4 && address.isPresent()) {
                servers.setMainIp(vps.id(), address);
            }
            return address.isPresent();
        });
    }
}
