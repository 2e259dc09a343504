package io.vpsmanager.web.dashboard.termination;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.service.RenewUpdate;
import io.vpsmanager.contract.service.ServiceApi;
import io.vpsmanager.contract.service.ServiceUpdate;
import io.vpsmanager.contract.termination.TerminationApi;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.dashboard.ActionStart;
import io.vpsmanager.web.dashboard.Dashboard;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Confirmation;
import io.vpsmanager.web.ui.Screens;
import io.vpsmanager.web.ui.ServerAction;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Asks for the end of a service, and takes it back: SPEC-VPS-100 and 101. */
@Controller
final class TerminateHandler {

    private final Screens screens;
    private final Dashboard dashboard;
    private final ActionStart start;

    TerminateHandler(Screens screens, Dashboard dashboard, ActionStart start) {
        this.screens = screens;
        this.dashboard = dashboard;
        this.start = start;
    }

    @GetMapping(Paths.TERMINATE)
    Answer ask(ConsoleRequest request, @PathVariable ServiceName serviceName) {
        return dialog(request, serviceName, ServerAction.TERMINATE, false);
    }

    @PostMapping(Paths.TERMINATE)
    View terminate(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @RequestParam(defaultValue = "") String confirm,
            HttpServletResponse response) {
        try {
            return start.begin(
                    request,
                    serviceName,
                    TerminationNotice.TERMINATION_ASKED,
                    () -> {
                        Confirmation.check(confirm, serviceName);
                        request.api(TerminationApi.class).ask(serviceName);
                    },
                    response);
        } catch (ContractException e) {
            if (e.code() != ErrorCode.INVALID_ARGUMENT) {
                throw e;
            }
            return dialog(request, serviceName, ServerAction.TERMINATE, true)
                    .status(e.code().status());
        }
    }

    @GetMapping(Paths.CANCEL_TERMINATION)
    Answer askToKeep(ConsoleRequest request, @PathVariable ServiceName serviceName) {
        return dialog(request, serviceName, ServerAction.CANCEL_TERMINATION, false);
    }

    @PostMapping(Paths.CANCEL_TERMINATION)
    View keep(ConsoleRequest request, @PathVariable ServiceName serviceName, HttpServletResponse response) {
        RenewUpdate kept =
                new RenewUpdate(Change.keep(), Change.set(false), Change.keep(), Change.keep(), Change.keep());
        return start.begin(
                request,
                serviceName,
                TerminationNotice.TERMINATION_CANCELLED,
                () -> request.api(ServiceApi.class).update(serviceName, new ServiceUpdate(Change.set(kept))),
                response);
    }

    private Answer dialog(ConsoleRequest request, ServiceName serviceName, ServerAction action, boolean unconfirmed) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Optional<Refusal> refusal = action.refusal(vps);
        if (refusal.isPresent()) {
            return dashboard.refused(request, vps, refusal.get());
        }
        String template = action == ServerAction.TERMINATE ? "terminate" : "cancel";
        TerminateView view = new TerminateView(vps, unconfirmed);
        return dashboard.dialog(request, vps, screens.part(request.ui(), "dashboard/termination/" + template, view));
    }
}
