package io.vpsmanager.web.dashboard.tile;

import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.ServerAction;
import java.util.List;

/** The actions of the specification's sketch (§5.2): those that work, and those still to come, said openly. */
final class ShortcutsTile implements Tile {

    record View(VpsSummary summary) {
        /** A server in rescue mode is offered the way out. */
        List<ServerAction> actions() {
            return List.of(
                    ServerAction.REBOOT,
                    summary.state() == VpsState.RESCUED ? ServerAction.LEAVE_RESCUE : ServerAction.RESCUE,
                    ServerAction.REBUILD,
                    ServerAction.CONSOLE,
                    ServerAction.LOGIN,
                    summary.condition().ending() ? ServerAction.CANCEL_TERMINATION : ServerAction.TERMINATE);
        }

        List<ServerAction> later() {
            return List.of(ServerAction.CONTACTS);
        }
    }

    @Override
    public View read(ConsoleRequest request, VpsSummary vps) {
        return new View(vps);
    }
}
