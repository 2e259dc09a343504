package io.vpsmanager.console.dashboard.tile;

import io.vpsmanager.console.session.Visit;
import io.vpsmanager.console.ui.ServerAction;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.List;
import java.util.stream.Stream;

/** The actions of the specification's sketch (§5.2): those that work, and those still to come, said openly. */
final class ShortcutsTile implements Tile {

    record View(VpsSummary summary) {
        List<ServerAction> later() {
            return Stream.of(
                            ServerAction.RESCUE,
                            ServerAction.REBUILD,
                            ServerAction.CONSOLE,
                            ServerAction.CONTACTS,
                            ServerAction.TERMINATE)
                    .filter(action -> !action.built())
                    .toList();
        }
    }

    @Override
    public View read(Visit visit, VpsSummary vps) {
        return new View(vps);
    }
}
