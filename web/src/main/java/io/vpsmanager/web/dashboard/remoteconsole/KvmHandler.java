package io.vpsmanager.web.dashboard.remoteconsole;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.remoteconsole.ConsoleAccess;
import io.vpsmanager.contract.remoteconsole.ConsoleApi;
import io.vpsmanager.contract.remoteconsole.VncProtocol;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.dashboard.Dashboard;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Failure;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Screens;
import io.vpsmanager.web.ui.ServerAction;
import io.vpsmanager.web.ui.Ui;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows the screen of a server and takes its keys: SPEC-VPS-026. */
@Controller
final class KvmHandler {

    private final Screens screens;
    private final Dashboard dashboard;

    KvmHandler(Screens screens, Dashboard dashboard) {
        this.screens = screens;
        this.dashboard = dashboard;
    }

    @GetMapping(Paths.KVM)
    Answer ask(ConsoleRequest request, @PathVariable ServiceName serviceName) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Optional<Refusal> refusal = ServerAction.CONSOLE.refusal(vps);
        return refusal.isPresent()
                ? dashboard.refused(request, vps, refusal.get())
                : dashboard.dialog(request, vps, screens.part(request.ui(), "dashboard/remoteconsole/kvm", vps));
    }

    /** Opens the console in the dialog that asks for it; a browser without scripts does not. */
    @PostMapping(Paths.KVM)
    Answer open(ConsoleRequest request, @PathVariable ServiceName serviceName) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        try {
            String url = request.api(ConsoleApi.class).getUrl(serviceName);
            return screens.fragment(
                    request.ui(), "dashboard/remoteconsole/viewer", KvmView.of(vps, url, Paths.CONSOLE));
        } catch (ContractException e) {
            return refused(request, vps, e, Optional.of(Paths.of(Paths.KVM, serviceName)));
        }
    }

    /** An address to open elsewhere. */
    @PostMapping(Paths.KVM_ADDRESS)
    Answer address(ConsoleRequest request, @PathVariable ServiceName serviceName) {
        return way(
                request,
                serviceName,
                () -> WaysView.of(request.api(ConsoleApi.class).getUrl(serviceName)));
    }

    /** What a viewer of one's own needs. */
    @PostMapping(Paths.KVM_VNC)
    Answer vnc(ConsoleRequest request, @PathVariable ServiceName serviceName) {
        return way(request, serviceName, () -> vncWay(request, serviceName));
    }

    private static WaysView vncWay(ConsoleRequest request, ServiceName serviceName) {
        try {
            return WaysView.of(
                    request.api(ConsoleApi.class).open(serviceName, new ConsoleAccess(Change.set(VncProtocol.VNC))));
        } catch (ContractException e) {
            if (e.field().isEmpty()) {
                throw e;
            }
            return WaysView.none();
        }
    }

    private Answer way(ConsoleRequest request, ServiceName serviceName, Supplier<WaysView> ask) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        try {
            WaysView ways = ask.get();
            return request.htmx()
                    ? screens.fragment(request.ui(), "dashboard/remoteconsole/given", ways)
                    : dashboard.page(
                            request,
                            vps,
                            screens.part(request.ui(), "dashboard/remoteconsole/alone", new Alone(vps, ways)));
        } catch (ContractException e) {
            // Those issued before stay valid.
            return refused(request, vps, e, Optional.empty())
                    .header("HX-Retarget", "#kvm-way-refused")
                    .header("HX-Reswap", "innerHTML");
        }
    }

    /** Shown in place of the console: nobody would read it behind the dialog. */
    private Answer refused(ConsoleRequest request, VpsSummary vps, ContractException why, Optional<String> again) {
        if (!request.htmx()) {
            return dashboard.refused(request, vps, why);
        }
        Message message = Failure.message(request.ui(), why);
        return screens.fragment(request.ui(), "dashboard/remoteconsole/refused", new Refused(message, again))
                .status(why.code().status());
    }

    /**
     * Why there is no console.
     *
     * @param again where to ask once more, in the same place
     */
    record Refused(Message message, Optional<String> again) {}

    /** Another way, in a dialog of its own. */
    record Alone(VpsSummary vps, WaysView ways) {}

    /** The page that an address leads to; who has the address needs no session. */
    @GetMapping(Paths.CONSOLE)
    Answer console(Ui ui) {
        return screens.page(ui, Head.of(ui.text("kvm.page")), "dashboard/remoteconsole/page", KvmView.alone());
    }
}
