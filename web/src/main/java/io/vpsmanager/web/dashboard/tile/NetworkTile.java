package io.vpsmanager.web.dashboard.tile;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.session.ConsoleRequest;
import java.util.List;
import java.util.Optional;

/** The addresses: SPEC-VPS-012. */
final class NetworkTile implements Tile {

    /** As many additional addresses as a tile has room for. */
    private static final int ROOM = 4;

    record View(VpsSummary summary, List<Ip> ips) {
        Optional<Refusal> refusal() {
            return summary.refusal(VpsAction.REVERSE_DNS);
        }

        /** Only the first IPv4 address has a card of its own; IPv6 goes through the same one. */
        boolean mac(Ip.Version version) {
            return version == Ip.Version.V4;
        }

        Optional<Ip> main(Ip.Version version) {
            return ips.stream()
                    .filter(ip -> ip.type() == Ip.Type.PRIMARY && ip.version() == version)
                    .findFirst();
        }

        List<Ip> additional() {
            return ips.stream().filter(ip -> ip.type() == Ip.Type.ADDITIONAL).toList();
        }

        List<Ip> shown() {
            return additional().stream().limit(ROOM).toList();
        }

        boolean more() {
            return additional().size() > ROOM;
        }
    }

    @Override
    public View read(ConsoleRequest request, VpsSummary vps) {
        return new View(vps, request.api(IpApi.class).listObjects(vps.name()));
    }
}
