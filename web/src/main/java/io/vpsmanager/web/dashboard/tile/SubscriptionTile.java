package io.vpsmanager.web.dashboard.tile;

import io.vpsmanager.contract.service.Service;
import io.vpsmanager.contract.service.ServiceApi;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Expiry;
import io.vpsmanager.web.ui.ServerAction;
import io.vpsmanager.web.ui.Ui;
import java.util.List;
import java.util.stream.Stream;

/** The service behind the server: since when, until when, for whom. */
final class SubscriptionTile implements Tile {

    record View(VpsSummary vps, Service service, Expiry expiry) {
        List<TileLink> links(Ui ui) {
            ServerAction end = vps.condition().ending() ? ServerAction.CANCEL_TERMINATION : ServerAction.TERMINATE;
            return Stream.of(ServerAction.RENEWAL, ServerAction.COMMITMENT, end)
                    .map(action -> TileLink.to(
                            "subscription",
                            vps,
                            TileLink.Target.of(action, vps),
                            ui.text("subscription.do." + action.name()),
                            ""))
                    .toList();
        }

        String renewal(Ui ui) {
            Service.Renew renew = service.renew();
            if (renew != null && renew.deleteAtExpiration()) {
                return ui.text("tile.renewal.ends");
            }
            if (renew == null || !renew.automatic()) {
                return ui.text("tile.renewal.manual");
            }
            Long months = renew.period();
            return ui.text("tile.renewal.automatic", "months", months == null ? 1 : months);
        }
    }

    @Override
    public View read(ConsoleRequest request, VpsSummary vps) {
        return new View(vps, request.api(ServiceApi.class).get(vps.name()), Expiry.of(vps, request.today()));
    }
}
