package io.vpsmanager.web.dashboard.tile;

import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.vps.Vps;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.session.ConsoleRequest;

/** What the server is: SPEC-VPS-010. */
final class InformationTile implements Tile {

    record View(VpsSummary summary, Vps vps, String system) {}

    @Override
    public View read(ConsoleRequest request, VpsSummary vps) {
        return new View(
                vps,
                request.api(VpsApi.class).get(vps.name()),
                request.api(ImageApi.class).current(vps.name()).name());
    }
}
