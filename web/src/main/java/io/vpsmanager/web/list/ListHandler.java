package io.vpsmanager.web.list;

import io.vpsmanager.contract.vps.VpsPage;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Screens;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Shows the caller's servers: one contract call per page. */
@Controller
public final class ListHandler {

    private final Screens screens;

    public ListHandler(Screens screens) {
        this.screens = screens;
    }

    @GetMapping({Paths.HOME, Paths.SERVERS})
    View home() {
        return new RedirectView(Paths.LIST);
    }

    @GetMapping(Paths.LIST)
    View list(
            ConsoleRequest request,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "HX-Trigger", defaultValue = "") String asking) {
        ListQuery query = ListQuery.of(parameters);
        VpsPage page = request.api(VpsViews.class).page(query.asked());
        if (page.all() == 0) {
            return onboarding(request);
        }
        ListView view = new ListView(query.atPage(page.page()), page, request.today());
        if (request.htmx()) {
            Answer table = screens.fragment(request.ui(), "list/filtered", view);
            // A form sends all its fields; the address has only what is not as usual.
            return asking.equals("filter") ? table.header("HX-Push-Url", query.address()) : table;
        }
        return screens.page(request.ui(), Head.of(request.ui().text("list.title")), "list/list", view);
    }

    /** Somebody who has servers has no use for it. */
    @GetMapping(Paths.ONBOARDING)
    View welcome(ConsoleRequest request) {
        VpsPage servers = request.api(VpsViews.class)
                .page(ListQuery.of(new LinkedMultiValueMap<>()).asked());
        return servers.all() == 0 ? onboarding(request) : new RedirectView(Paths.LIST);
    }

    private Answer onboarding(ConsoleRequest request) {
        String title = request.ui().text("list.onboarding");
        return screens.page(request.ui(), Head.of(title), "list/onboarding", title);
    }
}
