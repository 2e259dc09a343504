package io.vpsmanager.web.dashboard;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.dashboard.tile.TileName;
import io.vpsmanager.web.dashboard.tile.TileView;
import io.vpsmanager.web.dashboard.tile.Tiles;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Screens;
import io.vpsmanager.web.ui.ServerChanged;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Shows the dashboard, and its head and tiles as they are asked for again. */
@Controller
final class DashboardHandler {

    private final Screens screens;
    private final Dashboard dashboard;
    private final Tiles tiles;
    private final Notices notices;

    DashboardHandler(Screens screens, Dashboard dashboard, Tiles tiles, Notices notices) {
        this.screens = screens;
        this.dashboard = dashboard;
        this.tiles = tiles;
        this.notices = notices;
    }

    /** The server's address without a page is that of its first one. */
    @GetMapping(Paths.VPS)
    View first(@PathVariable ServiceName serviceName) {
        return new RedirectView(Paths.dashboard(serviceName));
    }

    @GetMapping(Paths.DASHBOARD)
    View page(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            HttpServletRequest servletRequest,
            HttpServletResponse response) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        return dashboard.page(request, vps, notices.take(request, vps, servletRequest, response));
    }

    @GetMapping(Paths.STATUS)
    View status(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @RequestParam(name = Paths.FOLLOWED) Optional<TaskId> followed,
            @RequestParam(name = Paths.SEEN, defaultValue = "") String seen) {
        if (!request.htmx()) {
            return new RedirectView(Paths.dashboard(serviceName));
        }
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Answer answer = screens.fragment(request.ui(), "dashboard/polled", Status.of(request, vps));
        if (TaskEndMessage.isCurrent(vps, followed)) {
            // What somebody else changed, such as the name, stands in tiles too.
            return seen.isEmpty() || seen.equals(Status.seen(vps))
                    ? answer
                    : answer.header(ServerChanged.HEADER, ServerChanged.EVENT);
        }
        return answer.and(screens.messages(request.ui(), TaskEndMessage.messages(request, vps, followed)))
                .header(ServerChanged.HEADER, ServerChanged.EVENT);
    }

    @GetMapping(Paths.TILE)
    Answer tile(ConsoleRequest request, @PathVariable ServiceName serviceName, @PathVariable String tile) {
        TileName name = TileName.find(tile).orElseThrow(() -> ContractException.notFound("no tile '" + tile + "'"));
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        TileView view = tiles.one(name, request, vps);
        if (request.htmx()) {
            return screens.fragment(request.ui(), "dashboard/tile/tile", view);
        }
        Head head = Head.below(request.ui(), vps, request.ui().text("tile", name));
        return screens.page(request.ui(), head, "dashboard/alone", view);
    }
}
