package io.vpsmanager.console.dashboard.tile;

import io.vpsmanager.console.session.Visit;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.vps.Vps;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.Optional;

/** What the customer may set: SPEC-VPS-011. */
final class ConfigurationTile implements Tile {

    record View(VpsSummary summary, Vps vps, Optional<NameForm> form) {
        Optional<Refusal> renameRefusal() {
            return summary.refusal(VpsAction.RENAME);
        }
    }

    @Override
    public View read(Visit visit, VpsSummary vps) {
        return new View(vps, visit.ovh().vps().get(vps.name()), Optional.empty());
    }

    View editing(Visit visit, VpsSummary vps, NameForm form) {
        return new View(vps, visit.ovh().vps().get(vps.name()), Optional.of(form));
    }
}
