package io.vpsmanager.web.snapshot;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.snapshot.Snapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.dashboard.ActionStart;
import io.vpsmanager.web.dashboard.Dashboard;
import io.vpsmanager.web.dashboard.PageBehindDialog;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Confirmation;
import io.vpsmanager.web.ui.Screens;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Asks before taking, restoring, deleting or cancelling a snapshot, and starts it: SPEC-VPS-030 to 032, and 034. */
@Controller
final class SnapshotHandler {

    private final Screens screens;
    private final Dashboard dashboard;
    private final SnapshotScreen snapshot;
    private final ActionStart start;

    SnapshotHandler(Screens screens, Dashboard dashboard, SnapshotScreen snapshot, ActionStart start) {
        this.screens = screens;
        this.dashboard = dashboard;
        this.snapshot = snapshot;
        this.start = start;
    }

    @GetMapping(Paths.SNAPSHOT_ACTION)
    Answer ask(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @PathVariable String action,
            @RequestParam(name = Paths.OVER, defaultValue = "") String over) {
        SnapshotAction wanted = SnapshotAction.get(action);
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Optional<Refusal> refusal = wanted.action().refusal(vps);
        if (refusal.isPresent()) {
            return page(Paths.overSnapshot(over)).refused(request, vps, refusal.get());
        }
        return dialog(request, view(request, vps, wanted, new Form(null, null, over), Optional.empty()));
    }

    @PostMapping(Paths.SNAPSHOT_ACTION)
    View act(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @PathVariable String action,
            @ModelAttribute Form form,
            HttpServletResponse response) {
        SnapshotAction wanted = SnapshotAction.get(action);
        try {
            return start.over(page(form.own()))
                    .begin(
                            request,
                            serviceName,
                            wanted.notice(),
                            () -> begin(request, wanted, serviceName, form),
                            response);
        } catch (ContractException e) {
            if (e.code() != ErrorCode.INVALID_ARGUMENT) {
                throw e;
            }
            VpsSummary vps = request.api(VpsViews.class).get(serviceName);
            return dialog(request, view(request, vps, wanted, form, e.field()))
                    .status(e.code().status());
        }
    }

    private static void begin(ConsoleRequest request, SnapshotAction wanted, ServiceName vps, Form form) {
        if (wanted == SnapshotAction.RESTORE) {
            Confirmation.check(form.confirm(), vps);
        }
        wanted.begin(request.api(SnapshotApi.class), vps, form.words());
    }

    private static SnapshotView view(
            ConsoleRequest request, VpsSummary vps, SnapshotAction wanted, Form form, Optional<String> invalid) {
        Optional<Snapshot> snapshot =
                wanted.ofSnapshot() ? Optional.of(request.api(SnapshotApi.class).get(vps.name())) : Optional.empty();
        return new SnapshotView(vps, wanted, snapshot, form.words(), form.own(), invalid);
    }

    private Answer dialog(ConsoleRequest request, SnapshotView view) {
        return page(view.own()).dialog(request, view.vps(), screens.part(request.ui(), "snapshot/question", view));
    }

    private PageBehindDialog page(boolean own) {
        return own ? snapshot : dashboard;
    }

    /**
     * What was typed.
     *
     * @param over the page beneath
     */
    record Form(
            @Nullable String description,
            @Nullable String confirm,
            @Nullable String over) {
        boolean own() {
            return over != null && Paths.overSnapshot(over);
        }

        String words() {
            return description == null ? "" : description;
        }
    }
}
