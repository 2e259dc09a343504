package io.vpsmanager.web.dashboard.power;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsUpdate;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.dashboard.ActionStart;
import io.vpsmanager.web.dashboard.Dashboard;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.PowerAction;
import io.vpsmanager.web.ui.Screens;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Asks before a reboot, stop or start, and starts it. */
@Controller
final class PowerHandler {

    private final Screens screens;
    private final Dashboard dashboard;
    private final ActionStart start;

    PowerHandler(Screens screens, Dashboard dashboard, ActionStart start) {
        this.screens = screens;
        this.dashboard = dashboard;
        this.start = start;
    }

    @GetMapping(Paths.POWER)
    Answer ask(ConsoleRequest request, @PathVariable ServiceName serviceName, @PathVariable String action) {
        PowerAction wanted = PowerAction.get(action);
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Optional<Refusal> refusal = wanted.refusal(vps);
        if (refusal.isPresent()) {
            return dashboard.refused(request, vps, refusal.get());
        }
        PowerView view = new PowerView(vps, wanted);
        return dashboard.dialog(request, vps, screens.part(request.ui(), "dashboard/power/power", view));
    }

    @PostMapping(Paths.POWER)
    View act(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @PathVariable String action,
            HttpServletResponse response) {
        PowerAction wanted = PowerAction.get(action);
        return start.begin(
                request,
                serviceName,
                PowerNotice.valueOf(wanted.name()),
                () -> act(request, wanted, serviceName),
                response);
    }

    private static Task act(ConsoleRequest request, PowerAction action, ServiceName vps) {
        PowerApi power = request.api(PowerApi.class);
        return switch (action) {
            case REBOOT -> power.reboot(vps);
            case STOP -> power.stop(vps);
            case START -> power.start(vps);
            case RESCUE -> boot(request, NetbootMode.RESCUE, vps);
            case LEAVE_RESCUE -> boot(request, NetbootMode.LOCAL, vps);
        };
    }

    /** A change of the mode reboots by itself, and a reboot asked for meanwhile answers the same task. */
    private static Task boot(ConsoleRequest request, NetbootMode mode, ServiceName vps) {
        request.api(VpsApi.class).update(vps, VpsUpdate.none().withNetbootMode(mode));
        return request.api(PowerApi.class).reboot(vps);
    }
}
