package io.vpsmanager.web.dashboard.tile;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.vps.Vps;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.session.ConsoleRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the customer may set: SPEC-VPS-011. */
final class ConfigurationTile implements Tile {

    /**
     * The settings.
     *
     * @param form the setting that is being changed
     * @param focus the control that was used last; empty: none
     */
    record View(VpsSummary summary, Vps vps, @Nullable ConfigurationForm form, String focus) {
        Optional<Refusal> refusal() {
            return summary.refusal(VpsAction.RENAME);
        }

        Optional<Refusal> reverseRefusal() {
            return summary.refusal(VpsAction.REVERSE_DNS);
        }

        boolean monitored() {
            return Boolean.TRUE.equals(vps.slaMonitoring());
        }
    }

    @Override
    public View read(ConsoleRequest request, VpsSummary vps) {
        return read(request, vps, null, "");
    }

    View read(ConsoleRequest request, VpsSummary vps, @Nullable ConfigurationForm form, String focus) {
        return new View(vps, request.api(VpsApi.class).get(vps.name()), form, focus);
    }
}
