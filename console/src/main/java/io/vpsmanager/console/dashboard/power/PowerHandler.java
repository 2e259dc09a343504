package io.vpsmanager.console.dashboard.power;

import gg.jte.Content;
import io.vpsmanager.console.dashboard.Dashboard;
import io.vpsmanager.console.dashboard.Notice;
import io.vpsmanager.console.path.Paths;
import io.vpsmanager.console.session.Cookies;
import io.vpsmanager.console.session.Visit;
import io.vpsmanager.console.ui.Answer;
import io.vpsmanager.console.ui.Failure;
import io.vpsmanager.console.ui.Message;
import io.vpsmanager.console.ui.PowerAction;
import io.vpsmanager.console.ui.Screens;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorKind;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsSummary;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Asks before a reboot, stop or start, and has it done. */
@Controller
public final class PowerHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PowerHandler.class);

    private final Screens screens;
    private final Dashboard dashboard;
    private final Cookies cookies;

    public PowerHandler(Screens screens, Dashboard dashboard, Cookies cookies) {
        this.screens = screens;
        this.dashboard = dashboard;
        this.cookies = cookies;
    }

    @GetMapping(Paths.POWER)
    Answer ask(Visit visit, @PathVariable ServiceName serviceName, @PathVariable String action) {
        PowerAction wanted = PowerAction.get(action);
        VpsSummary vps = visit.manager().getVps(serviceName);
        Optional<Refusal> refusal = vps.refusal(wanted.allowed());
        if (refusal.isPresent()) {
            return refused(visit, vps, ContractException.refused(refusal.get()));
        }
        Content dialog = screens.part(visit.ui(), "dashboard/power/power", new PowerView(vps, wanted));
        return visit.htmx() ? screens.only(dialog) : dashboard.page(visit, vps, dialog);
    }

    @PostMapping(Paths.POWER)
    View act(
            Visit visit,
            @PathVariable ServiceName serviceName,
            @PathVariable String action,
            HttpServletResponse response) {
        PowerAction wanted = PowerAction.get(action);
        try {
            Task task = act(visit.ovh().power(), wanted, serviceName);
            LOG.info("{} {}: task {} {}", visit.context().queryId(), serviceName, task.id(), task.type());
        } catch (ContractException e) {
            if (e.code().kind() == ErrorKind.OURS) {
                LOG.error("{} {}: failed to {}", visit.context().queryId(), serviceName, action, e);
            }
            return refused(visit, visit.manager().getVps(serviceName), e);
        }
        if (visit.htmx()) {
            VpsSummary vps = visit.manager().getVps(serviceName);
            return closed(visit, vps, Notice.of(wanted).message(visit.ui()));
        }
        cookies.leaveNotice(response, Notice.of(wanted).name());
        return new RedirectView(Paths.dashboard(serviceName));
    }

    private static Task act(PowerApi power, PowerAction action, ServiceName vps) {
        return switch (action) {
            case REBOOT -> power.reboot(vps);
            case STOP -> power.stop(vps);
            case START -> power.start(vps);
        };
    }

    private Answer refused(Visit visit, VpsSummary vps, ContractException why) {
        Message message = Failure.message(visit.ui(), why);
        Answer answer = visit.htmx() ? closed(visit, vps, message) : dashboard.page(visit, vps, List.of(message));
        return answer.status(why.code().status());
    }

    /**
     * The dialog goes, the head of the page shows what is now, the message says what happened. The tiles are asked for anew:
     * after a refusal too the server is not as they show it.
     */
    private Answer closed(Visit visit, VpsSummary vps, Message message) {
        return screens.fragment(visit.ui(), "ui/messages", List.of(message))
                .and(dashboard.status(visit, vps))
                .header("HX-Trigger", "vps-changed")
                .header("HX-Replace-Url", Paths.dashboard(vps.name()));
    }
}
