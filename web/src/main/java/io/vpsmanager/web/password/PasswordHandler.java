package io.vpsmanager.web.password;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.AccountSecurity;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.session.ReturnUrls;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Screens;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Asks for the password again before an action that only its owner may do, then continues with it. */
@Controller
public final class PasswordHandler {

    private final Screens screens;
    private final ReturnUrls returns;

    public PasswordHandler(Screens screens, ReturnUrls returns) {
        this.screens = screens;
        this.returns = returns;
    }

    @GetMapping(Paths.CONFIRM_PASSWORD)
    View ask(ConsoleRequest request, @RequestParam(name = Paths.RETURN, defaultValue = "") String page) {
        boolean led = !page.isEmpty();
        return led && request.session().caller().sure() ? next(page) : answer(request, page, false, 0);
    }

    @PostMapping(Paths.CONFIRM_PASSWORD)
    View confirm(
            ConsoleRequest request,
            @RequestParam(defaultValue = "") String currentPassword,
            @RequestParam(name = Paths.RETURN, defaultValue = "") String page) {
        try {
            request.api(AccountSecurity.class).confirmPassword(currentPassword);
        } catch (ContractException e) {
            if (e.retryAfter().isPresent()) {
                long seconds = e.retryAfter().get().toSeconds();
                return answer(request, page, true, seconds)
                        .header("Retry-After", Long.toString(seconds))
                        .status(e.code().status());
            }
            if (e.code() != ErrorCode.INVALID_ARGUMENT) {
                throw e;
            }
            return answer(request, page, true, 0).status(e.code().status());
        }
        return next(page);
    }

    private View next(String page) {
        return returns.to(page.isEmpty() ? Paths.ACCOUNT : page);
    }

    private Answer answer(ConsoleRequest request, String page, boolean refused, long seconds) {
        String account = request.session().caller().account().value();
        Head head = Head.of(request.ui().text("password.title"));
        return screens.page(request.ui(), head, "password/password", new PasswordView(account, page, refused, seconds));
    }
}
