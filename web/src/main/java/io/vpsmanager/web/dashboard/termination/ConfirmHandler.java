package io.vpsmanager.web.dashboard.termination;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.termination.TerminationApi;
import io.vpsmanager.contract.termination.TerminationViews;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.dashboard.Dashboard;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Screens;
import io.vpsmanager.web.ui.ServerAction;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where the mail of a termination leads: the customer is asked why, and confirms. */
@Controller
final class ConfirmHandler {

    private final Screens screens;
    private final Dashboard dashboard;
    private final Cookies cookies;

    ConfirmHandler(Screens screens, Dashboard dashboard, Cookies cookies) {
        this.screens = screens;
        this.dashboard = dashboard;
        this.cookies = cookies;
    }

    @GetMapping(Paths.CONFIRM_TERMINATION)
    Answer ask(ConsoleRequest request, @ModelAttribute ConfirmForm form) {
        VpsSummary vps =
                request.api(VpsViews.class).get(request.api(VpsViews.class).getName(form.service()));
        Optional<Refusal> refusal = ServerAction.TERMINATE.refusal(vps);
        if (refusal.isPresent()) {
            return dashboard.refused(request, vps, refusal.get());
        }
        Optional<String> invalid = request.api(TerminationViews.class).confirms(vps.name(), form.secret())
                ? Optional.empty()
                : Optional.of(ConfirmView.TOKEN);
        return page(request, new ConfirmView(vps, form, invalid));
    }

    @PostMapping(Paths.CONFIRM_TERMINATION)
    View confirm(ConsoleRequest request, @ModelAttribute ConfirmForm form, HttpServletResponse response) {
        ServiceName name = request.api(VpsViews.class).getName(form.service());
        try {
            request.api(TerminationApi.class).confirm(name, form.confirmation());
        } catch (ContractException e) {
            if (e.code() != ErrorCode.INVALID_ARGUMENT) {
                throw e;
            }
            ConfirmView view = new ConfirmView(request.api(VpsViews.class).get(name), form, e.field());
            return page(request, view).status(e.code().status());
        }
        cookies.leaveNotice(response, TerminationNotice.TERMINATION_CONFIRMED.name());
        return new RedirectView(Paths.dashboard(name));
    }

    private Answer page(ConsoleRequest request, ConfirmView view) {
        Head head = Head.below(request.ui(), view.vps(), request.ui().text("termination.confirm"));
        return screens.page(request.ui(), head, "dashboard/termination/confirm", view);
    }
}
