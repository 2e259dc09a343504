package io.vpsmanager.web.dashboard.tile;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.ui.ServerAction;
import io.vpsmanager.web.ui.Ui;
import java.util.Optional;

/**
 * A way from a tile to a page of its server, or why it is closed now.
 *
 * @param id of the element: the place it stands in, and where it leads
 * @param about what the label is about, for who does not see where it stands; empty where the label says it
 * @param built whether this version offers the page; the page of what it does not says so
 */
public record TileLink(String id, String label, String about, String href, boolean built, Optional<Refusal> refusal) {

    /** A page below a server's, and what stands against it. */
    public record Target(String screen, boolean built, Optional<Refusal> refusal) {

        public static Target of(ServerAction action, VpsSummary vps) {
            return new Target(action.screen(), action.built(), action.refusal(vps));
        }
    }

    /** What stands against it, in the reader's words. */
    String why(Ui ui) {
        return built ? refusal.map(each -> ui.text("refusal", each)).orElse("") : ui.text("action.later");
    }

    static TileLink to(String place, VpsSummary vps, Target target, String label, String about) {
        String id = place + "-" + target.screen().replace('/', '-');
        return new TileLink(
                id, label, about, Paths.screen(vps.name(), target.screen()), target.built(), target.refusal());
    }
}
