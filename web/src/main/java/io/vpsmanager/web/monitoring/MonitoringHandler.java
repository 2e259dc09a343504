package io.vpsmanager.web.monitoring;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.disk.DiskApi;
import io.vpsmanager.contract.disk.DiskUpdate;
import io.vpsmanager.contract.monitoring.Monitoring;
import io.vpsmanager.contract.monitoring.MonitoringViews;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Screens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Shows what a server uses, and takes when its customer wants to be warned. */
@Controller
final class MonitoringHandler {

    private static final String WATCHED = "DISK_WATCHED";

    private final Screens screens;
    private final Charts charts;
    private final Cookies cookies;

    MonitoringHandler(Screens screens, Charts charts, Cookies cookies) {
        this.screens = screens;
        this.charts = charts;
        this.cookies = cookies;
    }

    @GetMapping(Paths.MONITORING)
    Answer page(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @RequestParam(name = Paths.PERIOD, defaultValue = "") String period,
            HttpServletRequest servletRequest,
            HttpServletResponse response) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Monitoring monitoring = request.api(MonitoringViews.class).get(serviceName);
        MonitoringPage page = page(request, vps, monitoring, span(period), forms(request, monitoring));
        if (request.htmx()) {
            return screens.fragment(request.ui(), "monitoring/charts", page);
        }
        List<Message> told = cookies.takeNotice(servletRequest, response).stream()
                .filter(WATCHED::equals)
                .map(_ -> Message.done(request.ui().text("monitoring.saved")))
                .toList();
        return whole(request, page, told);
    }

    @GetMapping(Paths.CHART)
    Answer chart(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @PathVariable String chart,
            @RequestParam(name = Paths.PERIOD, defaultValue = "") String period) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        ChartName name = ChartName.find(request.api(MonitoringViews.class).get(serviceName), chart)
                .orElseThrow(() -> ContractException.notFound("no chart '" + chart + "'"));
        ChartTile tile = charts.one(name, request, vps.name(), span(period));
        if (request.htmx()) {
            return screens.fragment(request.ui(), "monitoring/tile", tile);
        }
        return screens.page(request.ui(), Head.below(request.ui(), vps, tile.title()), "monitoring/alone", tile);
    }

    @PostMapping(Paths.MONITORING)
    View watch(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @ModelAttribute Typed typed,
            @RequestParam(name = Paths.PERIOD, defaultValue = "") String period,
            HttpServletResponse response) {
        // Without its field it is no form that was filled in, so nothing is cleared.
        Optional<DiskUpdate> update =
                Optional.ofNullable(typed.gigabytes()).flatMap(gigabytes -> DiskForm.parse(gigabytes, typed.watched()));
        if (update.isEmpty() || !update(request, serviceName, typed.disk(), update.get())) {
            VpsSummary vps = request.api(VpsViews.class).get(serviceName);
            Monitoring monitoring = request.api(MonitoringViews.class).get(serviceName);
            List<DiskForm> forms = forms(request, monitoring).stream()
                    .map(form ->
                            form.disk().id() == typed.disk() ? form.refused(typed.threshold(), typed.watched()) : form)
                    .toList();
            return whole(request, page(request, vps, monitoring, span(period), forms), List.of())
                    .status(ErrorCode.INVALID_ARGUMENT.status());
        }
        cookies.leaveNotice(response, WATCHED);
        return new RedirectView(Paths.monitoring(serviceName, span(period).id()));
    }

    /**
     * What was typed.
     *
     * @param gigabytes at how many to warn
     * @param warn there when warnings are wanted
     */
    record Typed(
            long disk, @Nullable String gigabytes, @Nullable String warn) {

        String threshold() {
            return gigabytes == null ? "" : gigabytes;
        }

        boolean watched() {
            return warn != null;
        }
    }

    /** False: the value cannot be. */
    private static boolean update(ConsoleRequest request, ServiceName vps, long disk, DiskUpdate update) {
        try {
            request.api(DiskApi.class).update(vps, disk, update);
            return true;
        } catch (ContractException e) {
            if (e.code() != ErrorCode.INVALID_ARGUMENT) {
                throw e;
            }
            return false;
        }
    }

    private MonitoringPage page(
            ConsoleRequest request, VpsSummary vps, Monitoring monitoring, Span span, List<DiskForm> forms) {
        List<ChartTile> tiles = monitoring.measured() ? charts.all(request, vps.name(), monitoring, span) : List.of();
        return new MonitoringPage(vps, monitoring.measured(), span, tiles, forms);
    }

    private Answer whole(ConsoleRequest request, MonitoringPage page, List<Message> told) {
        Head head = Head.below(request.ui(), page.vps(), request.ui().text("monitoring.title"));
        return screens.page(request.ui(), head.saying(told), "monitoring/monitoring", page);
    }

    private static List<DiskForm> forms(ConsoleRequest request, Monitoring monitoring) {
        return monitoring.disks().stream()
                .map(disk -> DiskForm.of(disk, request.ui().formats()))
                .toList();
    }

    private static Span span(String period) {
        return Span.find(period).orElse(Span.LASTDAY);
    }
}
