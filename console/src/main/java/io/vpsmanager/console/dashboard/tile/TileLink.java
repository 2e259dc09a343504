package io.vpsmanager.console.dashboard.tile;

import io.vpsmanager.console.path.Paths;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.Optional;

/**
 * A way from a tile to a page of its server, or why it is closed now.
 *
 * @param id of the element: the place it stands in, and where it leads
 * @param about what the label is about, for who does not see where it stands; empty where the label says it
 */
public record TileLink(String id, String label, String about, String href, Optional<Refusal> refusal) {

    static TileLink to(
            String place, VpsSummary vps, String screen, String label, String about, Optional<Refusal> refusal) {
        String id = place + "-" + screen.replace('/', '-');
        return new TileLink(id, label, about, Paths.screen(vps.name(), screen), refusal);
    }
}
