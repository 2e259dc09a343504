package io.vpsmanager.web.signin;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.me.AccountSettingsApi;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.session.ReturnUrls;
import io.vpsmanager.web.text.Language;
import io.vpsmanager.web.ui.Ui;
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
    private final ReturnUrls returns;

    public LanguageHandler(Apis apis, Cookies cookies, ReturnUrls returns) {
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
