package io.vpsmanager.web.monitoring;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.path.Paths;
import java.util.List;
import java.util.Optional;

/**
 * What a server uses.
 *
 * @param measured whether that is known here at all
 * @param forms one for each disk
 */
record MonitoringPage(VpsSummary vps, boolean measured, Span span, List<ChartTile> charts, List<DiskForm> forms) {

    String href(Span other) {
        return Paths.monitoring(vps.name(), other.id());
    }

    /** Whether no chart could be read: then one message says so in place of all. The style sheet sees it of those that come later. */
    boolean away() {
        return !charts.isEmpty()
                && charts.stream().allMatch(tile -> tile.standing() instanceof ChartTile.Standing.Failed);
    }

    /** Why warnings cannot be set now. */
    Optional<Refusal> refusal() {
        return vps.refusal(VpsAction.RENAME);
    }
}
