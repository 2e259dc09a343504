package io.vpsmanager.web.later;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Screens;
import io.vpsmanager.web.ui.ServerAction;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says of a page that is still to come what it will do, and what a customer can do meanwhile. */
@Controller
public final class LaterHandler {

    private final Screens screens;

    public LaterHandler(Screens screens) {
        this.screens = screens;
    }

    @GetMapping(Paths.SCREEN)
    Answer later(ConsoleRequest request, @PathVariable ServiceName serviceName, @PathVariable String screen)
            throws NoResourceFoundException {
        String page = screen.substring(1);
        LaterScreen later =
                LaterScreen.find(page).orElseThrow(() -> new NoResourceFoundException(HttpMethod.GET, screen, screen));
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Head head = Head.below(request.ui(), vps, request.ui().text("later.title", later));
        Optional<Refusal> refusal = ServerAction.at(page).flatMap(action -> action.refusal(vps));
        return screens.page(request.ui(), head, "later/later", new LaterView(vps, later, refusal));
    }
}
