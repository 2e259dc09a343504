package io.vpsmanager.web.dashboard.rebuild;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.rebuild.RebuildApi;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.dashboard.ActionStart;
import io.vpsmanager.web.dashboard.Dashboard;
import io.vpsmanager.web.dashboard.Notice;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Confirmation;
import io.vpsmanager.web.ui.Screens;
import io.vpsmanager.web.ui.ServerAction;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Asks what to install in place of everything on a server, and starts it: SPEC-VPS-024. */
@Controller
final class RebuildHandler {

    private final Screens screens;
    private final Dashboard dashboard;
    private final ActionStart start;

    RebuildHandler(Screens screens, Dashboard dashboard, ActionStart start) {
        this.screens = screens;
        this.dashboard = dashboard;
        this.start = start;
    }

    @GetMapping({Paths.REBUILD, Paths.REINSTALL})
    Answer ask(ConsoleRequest request, @PathVariable ServiceName serviceName) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Optional<Refusal> refusal = ServerAction.REBUILD.refusal(vps);
        return refusal.isPresent()
                ? dashboard.refused(request, vps, refusal.get())
                : dialog(request, vps, RebuildForm.empty(), RebuildView.Invalid.NOTHING);
    }

    @PostMapping(Paths.REBUILD)
    View rebuild(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @ModelAttribute RebuildForm form,
            HttpServletResponse response) {
        try {
            boolean waits = request.api(VpsViews.class).get(serviceName).task().isPresent();
            Notice notice = waits ? RebuildNotice.REBUILD_WAITS : RebuildNotice.REBUILD;
            return start.begin(request, serviceName, notice, () -> begin(request, serviceName, form), response);
        } catch (ContractException e) {
            if (e.code() != ErrorCode.INVALID_ARGUMENT) {
                throw e;
            }
            VpsSummary vps = request.api(VpsViews.class).get(serviceName);
            return dialog(request, vps, form, RebuildView.Invalid.of(e))
                    .status(e.code().status());
        }
    }

    private static Task begin(ConsoleRequest request, ServiceName vps, RebuildForm form) {
        Confirmation.check(form.confirm(), vps);
        return request.api(RebuildApi.class).rebuild(vps, form.order());
    }

    private Answer dialog(ConsoleRequest request, VpsSummary vps, RebuildForm form, RebuildView.Invalid invalid) {
        List<Image> images = request.api(ImageApi.class).availableObjects(vps.name()).stream()
                .sorted(Comparator.comparing(Image::name))
                .toList();
        RebuildView view = new RebuildView(
                vps,
                request.api(ImageApi.class).current(vps.name()).id(),
                images,
                request.api(SshKeyApi.class).list(),
                form,
                invalid);
        return dashboard.dialog(request, vps, screens.part(request.ui(), "dashboard/rebuild/rebuild", view));
    }
}
