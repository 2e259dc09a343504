package io.vpsmanager.console.dashboard.tile;

import io.vpsmanager.console.session.Visit;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.vps.Vps;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsSummary;

/** What the server is: SPEC-VPS-010. */
final class InformationTile implements Tile {

    record View(VpsSummary summary, Vps vps, String system) {}

    @Override
    public View read(Visit visit, VpsSummary vps) {
        return new View(
                vps,
                visit.api(VpsApi.class).get(vps.name()),
                visit.api(ImageApi.class).current(vps.name()).name());
    }
}
