package io.vpsmanager.web.snapshot;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.dashboard.Dashboard;
import io.vpsmanager.web.dashboard.PageBehindDialog;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Screens;
import io.vpsmanager.web.ui.ServerAction;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes the link under which a snapshot is downloaded, and shows it: SPEC-VPS-033. */
@Controller
final class DownloadHandler {

    private final Screens screens;
    private final Dashboard dashboard;
    private final SnapshotScreen snapshot;

    DownloadHandler(Screens screens, Dashboard dashboard, SnapshotScreen snapshot) {
        this.screens = screens;
        this.dashboard = dashboard;
        this.snapshot = snapshot;
    }

    @GetMapping(Paths.SNAPSHOT_DOWNLOAD)
    Answer ask(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @RequestParam(name = Paths.OVER, defaultValue = "") String over) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Optional<Refusal> refusal = ServerAction.DOWNLOAD_SNAPSHOT.refusal(vps);
        boolean own = Paths.overSnapshot(over);
        return refusal.isPresent()
                ? page(own).refused(request, vps, refusal.get())
                : dialog(request, view(request, vps, own));
    }

    /** Opening a page makes no link: whoever has one can read the disk. The answer is never kept by a browser. */
    @PostMapping(Paths.SNAPSHOT_DOWNLOAD)
    Answer make(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @RequestParam(name = Paths.OVER, defaultValue = "") String over) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        boolean own = Paths.overSnapshot(over);
        try {
            DownloadView view = view(request, vps, own);
            return dialog(request, view.showing(request.api(SnapshotApi.class).download(serviceName)));
        } catch (ContractException e) {
            // The server is there: what is gone is its snapshot.
            return page(own)
                    .refused(
                            request,
                            vps,
                            e.code() == ErrorCode.NOT_FOUND ? ContractException.refused(Refusal.NO_SNAPSHOT) : e);
        }
    }

    private static DownloadView view(ConsoleRequest request, VpsSummary vps, boolean own) {
        return new DownloadView(vps, request.api(SnapshotApi.class).get(vps.name()), own, Optional.empty());
    }

    private Answer dialog(ConsoleRequest request, DownloadView view) {
        return page(view.own()).dialog(request, view.vps(), screens.part(request.ui(), "snapshot/download", view));
    }

    private PageBehindDialog page(boolean own) {
        return own ? snapshot : dashboard;
    }
}
