package io.vpsmanager.web.history;

import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.event.EventText;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Screens;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what happened to a server: its tasks with their steps, or its events. */
@Controller
public final class HistoryHandler {

    private final Screens screens;
    private final EventText words;

    public HistoryHandler(Screens screens, EventText words) {
        this.screens = screens;
        this.words = words;
    }

    @GetMapping(Paths.HISTORY)
    Answer history(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "HX-Trigger", defaultValue = "") String asking) {
        HistoryAddress address = HistoryAddress.of(serviceName, parameters);
        HistoryView view = HistoryView.of(address, request, words);
        if (request.htmx()) {
            Answer rows = screens.fragment(request.ui(), "history/rows", view);
            // A form sends all its fields; the address has only what is not as usual.
            return asking.equals("filter") ? rows.header("HX-Push-Url", address.address()) : rows;
        }
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Head head = Head.below(request.ui(), vps, request.ui().text("history.title"));
        return screens.page(request.ui(), head, "history/history", new HistoryScreen(vps, view));
    }
}
