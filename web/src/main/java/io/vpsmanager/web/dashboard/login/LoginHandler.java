package io.vpsmanager.web.dashboard.login;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.login.LoginApi;
import io.vpsmanager.contract.login.PasswordApi;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.dashboard.ActionStart;
import io.vpsmanager.web.dashboard.Dashboard;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Screens;
import io.vpsmanager.web.ui.ServerAction;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Gives root a new password, and shows it once: SPEC-VPS-027, and the way into the rescue system of SPEC-VPS-021. */
@Controller
final class LoginHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginHandler.class);

    private final Screens screens;
    private final Dashboard dashboard;
    private final ActionStart start;

    LoginHandler(Screens screens, Dashboard dashboard, ActionStart start) {
        this.screens = screens;
        this.dashboard = dashboard;
        this.start = start;
    }

    @GetMapping(Paths.NEW_PASSWORD)
    Answer ask(ConsoleRequest request, @PathVariable ServiceName serviceName) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Optional<Refusal> refusal = ServerAction.PASSWORD.refusal(vps);
        return refusal.isPresent()
                ? dashboard.refused(request, vps, refusal.get())
                : dashboard.dialog(request, vps, screens.part(request.ui(), "dashboard/login/password", vps));
    }

    @PostMapping(Paths.NEW_PASSWORD)
    View set(ConsoleRequest request, @PathVariable ServiceName serviceName, HttpServletResponse response) {
        return start.begin(
                request,
                serviceName,
                LoginNotice.NEW_PASSWORD,
                () -> request.api(PasswordApi.class).set(serviceName),
                response);
    }

    @GetMapping(Paths.LOGIN)
    Answer login(ConsoleRequest request, @PathVariable ServiceName serviceName) {
        return dialog(request, view(request, serviceName));
    }

    /** The answer is never kept by a browser, and the password is in no address. */
    @PostMapping(Paths.LOGIN)
    Answer show(ConsoleRequest request, @PathVariable ServiceName serviceName) {
        // Reads everything first: nothing may fail after the password is handed out.
        LoginView view = view(request, serviceName);
        try {
            return dialog(request, view.showing(request.api(LoginApi.class).showPassword(serviceName)));
        } catch (ContractException e) {
            if (e.code() == ErrorCode.CONFLICT && e.refusal().isEmpty()) {
                // Somebody else was quicker; the dialog says who.
                return dialog(request, view(request, serviceName));
            }
            return dashboard.refused(request, view.vps(), e);
        }
    }

    private static LoginView view(ConsoleRequest request, ServiceName serviceName) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        return new LoginView(
                vps, system(request, vps), request.api(LoginApi.class).find(serviceName), Optional.empty());
    }

    /** An unknown name must not fail the dialog. */
    private static Optional<String> system(ConsoleRequest request, VpsSummary vps) {
        if (vps.netbootMode() == NetbootMode.RESCUE) {
            return Optional.empty();
        }
        try {
            return Optional.of(request.api(ImageApi.class).current(vps.name()).name());
        } catch (ContractException e) {
            LOG.warn("{} {}: failed reading the system", request.context().queryId(), vps.name(), e);
            return Optional.empty();
        }
    }

    private Answer dialog(ConsoleRequest request, LoginView view) {
        return dashboard.dialog(request, view.vps(), screens.part(request.ui(), "dashboard/login/login", view));
    }
}
