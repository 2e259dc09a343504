package io.vpsmanager.web.session;

import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Screens;
import io.vpsmanager.web.ui.Ui;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Leads to where the password is given again, and back to the page asked for, with what was typed there. */
public final class PasswordEntryPoint {

    private final Drafts drafts;
    private final RequestedPage asked;
    private final Screens screens;

    public PasswordEntryPoint(Drafts drafts, RequestedPage asked, Screens screens) {
        this.drafts = drafts;
        this.asked = asked;
        this.screens = screens;
    }

    public View lead(Ui ui, HttpServletRequest request, HttpServletResponse response) {
        String page = asked.of(request);
        if (!request.getMethod().equals("GET")) {
            drafts.keep(request, response, page);
        }
        String first = Paths.confirmPassword(page);
        if (!RequestedPage.isScript(request)) {
            return new RedirectView(first);
        }
        Answer answer = screens.messages(ui, List.of());
        return answer.header("HX-Redirect", first).status(HttpServletResponse.SC_FORBIDDEN);
    }
}
