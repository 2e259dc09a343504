package io.vpsmanager.web.dashboard;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsKeymap;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsUpdate;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.dashboard.tile.ConfigurationForm;
import io.vpsmanager.web.dashboard.tile.TileView;
import io.vpsmanager.web.dashboard.tile.Tiles;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Screens;
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

/** Changes the settings of a server in their place. */
@Controller
final class ConfigurationHandler {

    private final Screens screens;
    private final Dashboard dashboard;
    private final Tiles tiles;
    private final Cookies cookies;

    ConfigurationHandler(Screens screens, Dashboard dashboard, Tiles tiles, Cookies cookies) {
        this.screens = screens;
        this.dashboard = dashboard;
        this.tiles = tiles;
        this.cookies = cookies;
    }

    /** A change that was made: what is told, and the control that gets the focus back. */
    private record Made(ServiceName vps, Notice notice, String focus) {}

    @GetMapping(Paths.DISPLAY_NAME)
    Answer name(ConsoleRequest request, @PathVariable ServiceName serviceName) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Optional<Answer> refused = refused(request, vps);
        if (refused.isPresent()) {
            return refused.get();
        }
        String now = vps.displayName().orElse("");
        return form(request, vps, new ConfigurationForm.Name(now, now, Optional.empty()));
    }

    @PostMapping(Paths.DISPLAY_NAME)
    View rename(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @RequestParam String displayName,
            @RequestParam Optional<String> was,
            HttpServletResponse response) {
        String name = displayName.strip();
        String now = request.api(VpsViews.class).get(serviceName).displayName().orElse("");
        if (!was.orElse(now).equals(now) && !name.equals(now)) {
            String changed = request.ui().text("tile.displayNameChanged", "now", now.isEmpty() ? "–" : now);
            ConfigurationForm.Name form = new ConfigurationForm.Name(displayName, now, Optional.of(changed));
            Answer told = refused(request, serviceName, form, ErrorCode.CONFLICT);
            return request.htmx() ? named(request, request.api(VpsViews.class).get(serviceName), told) : told;
        }
        Change<String> change = name.isEmpty() ? Change.clear() : Change.set(name);
        try {
            request.api(VpsApi.class).update(serviceName, VpsUpdate.none().withDisplayName(change));
        } catch (ContractException e) {
            if (e.code() != ErrorCode.INVALID_ARGUMENT) {
                throw e;
            }
            return invalid(
                    request,
                    serviceName,
                    new ConfigurationForm.Name(displayName, now, error(request, "tile.displayNameInvalid")));
        }
        return made(request, new Made(serviceName, SettingNotice.RENAMED, "edit-display-name"), response);
    }

    @GetMapping(Paths.KEYMAP)
    Answer keymap(ConsoleRequest request, @PathVariable ServiceName serviceName) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Optional<Answer> refused = refused(request, vps);
        if (refused.isPresent()) {
            return refused.get();
        }
        VpsKeymap keymap = request.api(VpsApi.class).get(serviceName).keymap();
        return form(request, vps, new ConfigurationForm.Keymap(keymap == null ? "" : keymap.wire(), Optional.empty()));
    }

    @PostMapping(Paths.KEYMAP)
    View setKeymap(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @RequestParam String keymap,
            HttpServletResponse response) {
        Optional<VpsKeymap> chosen = WireValue.find(VpsKeymap.class, keymap);
        if (chosen.isEmpty() && !keymap.isEmpty()) {
            return invalid(
                    request, serviceName, new ConfigurationForm.Keymap(keymap, error(request, "tile.keymapInvalid")));
        }
        Change<VpsKeymap> change = chosen.map(Change::set).orElseGet(Change::clear);
        request.api(VpsApi.class).update(serviceName, VpsUpdate.none().withKeymap(change));
        return made(request, new Made(serviceName, SettingNotice.KEYMAP, "edit-keymap"), response);
    }

    @PostMapping(Paths.SLA_MONITORING)
    View monitor(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @RequestParam boolean wanted,
            HttpServletResponse response) {
        request.api(VpsApi.class).update(serviceName, VpsUpdate.none().withSlaMonitoring(wanted));
        Notice notice = wanted ? SettingNotice.MONITORED : SettingNotice.UNMONITORED;
        return made(request, new Made(serviceName, notice, "sla-monitoring"), response);
    }

    /** Shows no form that can only be refused; a tile that asked stays as it is. */
    private Optional<Answer> refused(ConsoleRequest request, VpsSummary vps) {
        return vps.refusal(VpsAction.RENAME)
                .map(why -> dashboard.refused(request, vps, why).header("HX-Reswap", "none"));
    }

    private static Optional<String> error(ConsoleRequest request, String key) {
        return Optional.of(request.ui().text(key));
    }

    private Answer invalid(ConsoleRequest request, ServiceName serviceName, ConfigurationForm form) {
        return refused(request, serviceName, form, ErrorCode.INVALID_ARGUMENT);
    }

    private Answer refused(ConsoleRequest request, ServiceName serviceName, ConfigurationForm form, ErrorCode why) {
        return form(request, request.api(VpsViews.class).get(serviceName), form).status(why.status());
    }

    private Answer form(ConsoleRequest request, VpsSummary vps, ConfigurationForm form) {
        TileView tile = tiles.editing(form, request, vps);
        return request.htmx()
                ? screens.fragment(request.ui(), "dashboard/tile/tile", tile)
                : dashboard.page(request, vps, tile);
    }

    private View made(ConsoleRequest request, Made made, HttpServletResponse response) {
        if (!request.htmx()) {
            cookies.leaveNotice(response, made.notice().name());
            return new RedirectView(Paths.dashboard(made.vps()));
        }
        VpsSummary vps = request.api(VpsViews.class).get(made.vps());
        Answer answer = screens.fragment(request.ui(), "dashboard/tile/tile", tiles.changed(made.focus(), request, vps))
                .and(screens.part(
                        request.ui(), "ui/messages", List.of(made.notice().message(request.ui()))))
                // The form may have been opened by its own address, which shows it again.
                .header("HX-Replace-Url", Paths.dashboard(made.vps()));
        return made.notice() == SettingNotice.RENAMED ? named(request, vps, answer) : answer;
    }

    /** A name stands in more places than the tile. */
    private Answer named(ConsoleRequest request, VpsSummary vps, Answer answer) {
        return answer.and(screens.part(request.ui(), "dashboard/renamed", vps)).and(dashboard.status(request, vps));
    }
}
