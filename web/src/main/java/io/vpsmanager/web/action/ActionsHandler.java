package io.vpsmanager.web.action;

import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Screens;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows every action of a server, each one that is off with its reason: as a dialog over the page, or as a page. */
@Controller
public final class ActionsHandler {

    private final Screens screens;

    public ActionsHandler(Screens screens) {
        this.screens = screens;
    }

    @GetMapping(Paths.ACTIONS)
    Answer actions(ConsoleRequest request, @PathVariable ServiceName serviceName) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        if (request.htmx()) {
            return screens.fragment(request.ui(), "action/dialog", vps);
        }
        Head head = Head.below(request.ui(), vps, request.ui().text("action.title"));
        return screens.page(request.ui(), head, "action/actions", vps);
    }
}
