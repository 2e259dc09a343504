package io.vpsmanager.console.dashboard;

import io.vpsmanager.console.dashboard.tile.NameForm;
import io.vpsmanager.console.dashboard.tile.TileName;
import io.vpsmanager.console.dashboard.tile.TileView;
import io.vpsmanager.console.dashboard.tile.Tiles;
import io.vpsmanager.console.path.Paths;
import io.vpsmanager.console.session.Cookies;
import io.vpsmanager.console.session.Visit;
import io.vpsmanager.console.ui.Answer;
import io.vpsmanager.console.ui.Screens;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsUpdate;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Edits the display name in its place. */
@Controller
public final class DisplayNameHandler {

    private final Screens screens;
    private final Dashboard dashboard;
    private final Tiles tiles;
    private final Cookies cookies;

    public DisplayNameHandler(Screens screens, Dashboard dashboard, Tiles tiles, Cookies cookies) {
        this.screens = screens;
        this.dashboard = dashboard;
        this.tiles = tiles;
        this.cookies = cookies;
    }

    @GetMapping(Paths.DISPLAY_NAME)
    Answer form(Visit visit, @PathVariable ServiceName serviceName) {
        VpsSummary vps = visit.manager().getVps(serviceName);
        return form(visit, vps, new NameForm(vps.displayName().orElse(""), Optional.empty()));
    }

    @PostMapping(Paths.DISPLAY_NAME)
    View rename(
            Visit visit,
            @PathVariable ServiceName serviceName,
            @RequestParam String displayName,
            HttpServletResponse response) {
        String name = displayName.strip();
        Change<String> change = name.isEmpty() ? Change.clear() : Change.set(name);
        try {
            visit.ovh().vps().update(serviceName, VpsUpdate.none().withDisplayName(change));
        } catch (ContractException e) {
            if (e.code() != ErrorCode.INVALID_ARGUMENT) {
                throw e;
            }
            NameForm form = new NameForm(displayName, Optional.of(visit.ui().text("tile.displayNameInvalid")));
            return form(visit, visit.manager().getVps(serviceName), form)
                    .status(e.code().status());
        }
        if (!visit.htmx()) {
            cookies.leaveNotice(response, Notice.RENAMED.name());
            return new RedirectView(Paths.dashboard(serviceName));
        }
        VpsSummary vps = visit.manager().getVps(serviceName);
        return screens.fragment(visit.ui(), "dashboard/renamed", vps)
                .and(screens.part(visit.ui(), "dashboard/tile/tile", tiles.one(TileName.CONFIGURATION, visit, vps)))
                .and(dashboard.status(visit, vps))
                .and(screens.part(visit.ui(), "ui/messages", List.of(Notice.RENAMED.message(visit.ui()))))
                .header("HX-Trigger", "vps-changed");
    }

    private Answer form(Visit visit, VpsSummary vps, NameForm form) {
        TileView tile = tiles.editing(form, visit, vps);
        return visit.htmx()
                ? screens.fragment(visit.ui(), "dashboard/tile/tile", tile)
                : dashboard.page(visit, vps, tile);
    }
}
