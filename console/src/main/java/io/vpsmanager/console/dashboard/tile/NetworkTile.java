package io.vpsmanager.console.dashboard.tile;

import io.vpsmanager.console.session.Visit;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.List;
import java.util.Optional;

/** The addresses: SPEC-VPS-012. */
final class NetworkTile implements Tile {

    record View(List<Ip> ips) {
        Optional<Ip> main(Ip.Version version) {
            return ips.stream()
                    .filter(ip -> ip.type() == Ip.Type.PRIMARY && ip.version() == version)
                    .findFirst();
        }

        List<Ip> additional() {
            return ips.stream().filter(ip -> ip.type() == Ip.Type.ADDITIONAL).toList();
        }
    }

    @Override
    public View read(Visit visit, VpsSummary vps) {
        return new View(visit.manager().listIps(vps.name()));
    }
}
