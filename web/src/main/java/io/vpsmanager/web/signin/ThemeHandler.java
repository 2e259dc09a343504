package io.vpsmanager.web.signin;

import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.session.ReturnUrls;
import io.vpsmanager.web.ui.Theme;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Keeps the look that this browser shows the console in; whatever is no look follows the system. */
@Controller
public final class ThemeHandler {

    private final Cookies cookies;
    private final ReturnUrls returns;

    public ThemeHandler(Cookies cookies, ReturnUrls returns) {
        this.cookies = cookies;
        this.returns = returns;
    }

    @PostMapping(Paths.THEME)
    View choose(
            @RequestParam String theme,
            @RequestParam(name = Paths.RETURN, defaultValue = Paths.LIST) String page,
            HttpServletResponse response) {
        cookies.theme(response, Theme.find(theme));
        return returns.to(page);
    }
}
