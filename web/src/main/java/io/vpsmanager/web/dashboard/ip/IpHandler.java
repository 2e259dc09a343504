package io.vpsmanager.web.dashboard.ip;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.ip.ForwardCheck;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.ip.IpUpdate;
import io.vpsmanager.contract.ip.IpViews;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.dashboard.Dashboard;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.text.HostNames;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.NoSuchPage;
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

/** Shows every address of a server, and gives addresses their reverse names. */
@Controller
final class IpHandler {

    private final Screens screens;
    private final Dashboard dashboard;
    private final Cookies cookies;

    IpHandler(Screens screens, Dashboard dashboard, Cookies cookies) {
        this.screens = screens;
        this.dashboard = dashboard;
        this.cookies = cookies;
    }

    @GetMapping(Paths.IPS)
    Answer all(ConsoleRequest request, @PathVariable ServiceName serviceName) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        long most = request.api(VpsApi.class).get(serviceName).model().maximumAdditionnalIp();
        IpsView view = new IpsView(vps, request.api(IpApi.class).listObjects(serviceName), most);
        return dashboard.dialog(request, vps, screens.part(request.ui(), "dashboard/ip/ips", view));
    }

    @GetMapping(Paths.REVERSE)
    Answer form(ConsoleRequest request, @PathVariable ServiceName serviceName, @PathVariable String ipAddress) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Optional<Refusal> refusal = vps.refusal(VpsAction.REVERSE_DNS);
        if (refusal.isPresent()) {
            return dashboard.refused(request, vps, refusal.get());
        }
        Ip ip = ip(request, vps, ipAddress);
        return form(request, new ReverseView(vps, ip, HostNames.readable(ReverseView.name(ip)), Optional.empty()));
    }

    /** Saves the name whatever the name servers say; reports afterwards where it leads. */
    @PostMapping(Paths.REVERSE)
    View set(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @PathVariable String ipAddress,
            @RequestParam String reverse,
            @RequestParam Optional<String> was,
            HttpServletResponse response) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Ip ip = ip(request, vps, ipAddress);
        String now = ReverseView.name(ip);
        if (!was.orElse(now).equals(now) && !reverse.strip().equals(now)) {
            Optional<String> changed =
                    Optional.of(request.ui().text("reverse.changed", "now", now.isEmpty() ? "–" : now));
            return form(request, new ReverseView(vps, ip, reverse, changed)).status(ErrorCode.CONFLICT.status());
        }
        boolean clear = reverse.isBlank();
        try {
            request.api(IpApi.class)
                    .update(serviceName, ipAddress, new IpUpdate(clear ? Change.clear() : Change.set(reverse)));
        } catch (ContractException e) {
            return unchanged(request, serviceName, ipAddress, reverse, e);
        }
        if (request.htmx()) {
            return kept(request, serviceName, ipAddress);
        }
        if (clear) {
            cookies.leaveNotice(response, IpNotice.REVERSE_CLEARED.name());
        }
        return new RedirectView(clear ? Paths.dashboard(serviceName) : Paths.forward(serviceName, ipAddress));
    }

    /** Where a reverse name leads, asked when nothing waits for it. */
    @GetMapping(Paths.FORWARD)
    Answer forward(ConsoleRequest request, @PathVariable ServiceName serviceName, @PathVariable String ipAddress) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Ip ip = ip(request, vps, ipAddress);
        ForwardCheck check = request.api(IpViews.class).checkForward(serviceName, ipAddress);
        Message message = ForwardMessage.of(request.ui(), serviceName, ip, check);
        return request.htmx()
                ? screens.fragment(request.ui(), "ui/messages", List.of(message))
                : dashboard.page(request, vps, List.of(message));
    }

    /** An address of a server that is there. */
    private static Ip ip(ConsoleRequest request, VpsSummary vps, String ipAddress) {
        return NoSuchPage.unless(() -> request.api(IpApi.class).get(vps.name(), ipAddress));
    }

    private Answer form(ConsoleRequest request, ReverseView view) {
        return dashboard.dialog(request, view.vps(), screens.part(request.ui(), "dashboard/ip/reverse", view));
    }

    /** The dialog goes, and in its place the question to the name servers begins. */
    private Answer kept(ConsoleRequest request, ServiceName serviceName, String ipAddress) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Ip ip = ip(request, vps, ipAddress);
        Message message = ip.reverse() == null
                ? IpNotice.REVERSE_CLEARED.message(request.ui())
                : ForwardMessage.asking(request.ui(), ip.ipAddress(), ip.reverse());
        Answer answer = closed(request, vps, message);
        return ip.reverse() == null
                ? answer
                : answer.and(screens.part(
                        request.ui(), "dashboard/ip/asking", new ReverseView(vps, ip, "", Optional.empty())));
    }

    private Answer unchanged(
            ConsoleRequest request, ServiceName serviceName, String ipAddress, String typed, ContractException why) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        if (why.code() != ErrorCode.INVALID_ARGUMENT) {
            return dashboard.refused(request, vps, why);
        }
        Ip ip = ip(request, vps, ipAddress);
        Optional<String> error = Optional.of(request.ui().text("reverse.invalid"));
        return form(request, new ReverseView(vps, ip, typed, error))
                .status(why.code().status());
    }

    private Answer closed(ConsoleRequest request, VpsSummary vps, Message message) {
        return screens.fragment(request.ui(), "ui/messages", List.of(message))
                .header("HX-Replace-Url", Paths.dashboard(vps.name()));
    }
}
