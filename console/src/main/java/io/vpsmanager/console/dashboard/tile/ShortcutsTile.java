package io.vpsmanager.console.dashboard.tile;

import io.vpsmanager.console.session.Visit;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.List;

/** The actions of the specification's sketch (§5.2): those that work, and those still to come, said openly. */
final class ShortcutsTile implements Tile {

    /** An action that this version does not offer. */
    record Later(String key, String icon) {}

    record View(VpsSummary summary) {
        List<Later> later() {
            return List.of(
                    new Later("tile.later.rescue", "life-buoy"),
                    new Later("tile.later.reinstall", "hard-drive-download"),
                    new Later("tile.later.console", "square-terminal"),
                    new Later("tile.later.contacts", "users"),
                    new Later("tile.later.terminate", "trash-2"));
        }
    }

    @Override
    public View read(Visit visit, VpsSummary vps) {
        return new View(vps);
    }
}
