package io.vpsmanager.web.account;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.identity.AccountSecurity;
import io.vpsmanager.contract.identity.PasswordChange;
import io.vpsmanager.contract.identity.PasswordRule;
import io.vpsmanager.contract.me.AccountSettingsApi;
import io.vpsmanager.contract.me.MeApi;
import io.vpsmanager.contract.me.Nichandle;
import io.vpsmanager.web.account.AccountView.PasswordError;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.text.Language;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Screens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Shows and changes what a customer decides for itself: language, time zone, password, sessions. */
@Controller
final class AccountHandler {

    private final Screens screens;
    private final Cookies cookies;

    AccountHandler(Screens screens, Cookies cookies) {
        this.screens = screens;
        this.cookies = cookies;
    }

    /** The forms' own addresses show the page too, so that one can come back to a form. */
    @GetMapping({Paths.ACCOUNT, Paths.PREFERENCES, Paths.PASSWORD})
    Answer show(ConsoleRequest request, HttpServletRequest servletRequest, HttpServletResponse response) {
        List<Message> messages = cookies.takeNotice(servletRequest, response).stream()
                .flatMap(name -> FlashMessage.find(name).stream())
                .map(done -> done.message(request.ui()))
                .toList();
        return page(request, messages, Optional.empty(), true, false);
    }

    @PostMapping(Paths.PREFERENCES)
    View prefer(
            ConsoleRequest request,
            @RequestParam String language,
            @RequestParam String timeZone,
            HttpServletResponse response) {
        Language chosen = Language.find(language)
                .orElseThrow(() -> ContractException.invalid("language", "the console does not speak " + language));
        if (chosen != request.ui().words().language()) {
            request.api(AccountSettingsApi.class).chooseLanguage(chosen.tag());
            cookies.language(response, chosen);
        }
        if (!timeZone.equals(request.session().timeZone().getId())) {
            request.api(AccountSettingsApi.class).chooseTimeZone(timeZone);
        }
        return done(response, FlashMessage.PREFERENCES_SAVED);
    }

    @PostMapping(Paths.PASSWORD)
    View changePassword(
            ConsoleRequest request,
            @RequestParam String currentPassword,
            @RequestParam String password,
            @RequestParam String passwordAgain,
            @RequestParam(defaultValue = "") String endSessions,
            @RequestParam(defaultValue = "") String revokeKeys,
            HttpServletResponse response) {
        PasswordChange change =
                new PasswordChange(currentPassword, password, !endSessions.isEmpty(), !revokeKeys.isEmpty());
        if (!password.equals(passwordAgain)) {
            return wrong(request, change, PasswordError.AGAIN, 400);
        }
        try {
            request.api(AccountSecurity.class).changePassword(change);
        } catch (ContractException refused) {
            return refused(request, change, refused);
        }
        return done(
                response, change.revokeKeys() ? FlashMessage.PASSWORD_SAVED_KEYS_REVOKED : FlashMessage.PASSWORD_SAVED);
    }

    private Answer refused(ConsoleRequest request, PasswordChange change, ContractException refused) {
        int status = refused.code().status();
        if (refused.retryAfter().isPresent()) {
            String seconds = Long.toString(refused.retryAfter().get().toSeconds());
            return wrong(request, change, PasswordError.TOO_OFTEN, status).header("Retry-After", seconds);
        }
        PasswordError error =
                switch (refused.field().orElse("")) {
                    case "current" -> PasswordError.CURRENT;
                    case "password" ->
                        refused.reason(PasswordRule.Problem.class)
                                .map(PasswordError::of)
                                .orElseThrow(() -> refused);
                    default -> throw refused;
                };
        return wrong(request, change, error, status);
    }

    @PostMapping(Paths.SESSION_END)
    View end(ConsoleRequest request, @PathVariable String id, HttpServletResponse response) {
        request.api(AccountSecurity.class).endSession(id);
        return done(response, FlashMessage.SESSION_ENDED);
    }

    @PostMapping(Paths.OTHER_SESSIONS_END)
    View endOthers(ConsoleRequest request, HttpServletResponse response) {
        request.api(AccountSecurity.class).endOtherSessions();
        return done(response, FlashMessage.OTHER_SESSIONS_ENDED);
    }

    private View done(HttpServletResponse response, FlashMessage done) {
        cookies.leaveNotice(response, done.name());
        return new RedirectView(Paths.ACCOUNT);
    }

    private Answer wrong(ConsoleRequest request, PasswordChange change, PasswordError error, int status) {
        return page(request, List.of(), Optional.of(error), change.endSessions(), change.revokeKeys())
                .status(status);
    }

    private static String holder(Nichandle me) {
        return Stream.of(
                        Stream.of(me.firstname(), me.name())
                                .flatMap(Stream::ofNullable)
                                .collect(Collectors.joining(" ")),
                        me.email())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private Answer page(
            ConsoleRequest request,
            List<Message> messages,
            Optional<PasswordError> wrong,
            boolean endSessions,
            boolean revokeKeys) {
        ZoneId zone = request.session().timeZone();
        AccountView view = new AccountView(
                request.session().caller().account().value(),
                holder(request.api(MeApi.class).get()),
                request.ui().words().language(),
                Zones.list(request.ui(), zone, request.now()),
                request.api(AccountSecurity.class).listSessions(),
                wrong,
                endSessions,
                revokeKeys);
        Head head = Head.of(request.ui().text("frame.account")).saying(messages);
        return screens.page(request.ui(), head, "account/account", view);
    }
}
