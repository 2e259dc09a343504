package io.vpsmanager.console.signin;

import io.vpsmanager.console.path.Paths;
import io.vpsmanager.console.session.Cookies;
import io.vpsmanager.console.session.Returns;
import io.vpsmanager.console.text.Language;
import io.vpsmanager.console.ui.Ui;
import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.me.AccountSettingsApi;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Changes the language: of the account once signed in, and of this browser for its sign-in page. */
@Controller
public final class LanguageHandler {

    private final Apis apis;
    private final Cookies cookies;
    private final Returns returns;

    public LanguageHandler(Apis apis, Cookies cookies, Returns returns) {
        this.apis = apis;
        this.cookies = cookies;
        this.returns = returns;
    }

    @PostMapping(Paths.LANGUAGE)
    View choose(
            Ui ui,
            CallContext context,
            @RequestParam String language,
            @RequestParam(name = Paths.RETURN, defaultValue = Paths.LIST) String page,
            HttpServletResponse response) {
        Language chosen = Language.find(language)
                .orElseThrow(() -> ContractException.invalid("language", "the console does not speak " + language));
        ui.session().ifPresent(session -> apis.of(AccountSettingsApi.class, session.caller(), context)
                .chooseLanguage(chosen.tag()));
        cookies.language(response, chosen);
        return returns.to(page);
    }
}
