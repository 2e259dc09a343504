package io.vpsmanager.web.email;

import io.vpsmanager.contract.email.EmailDetail;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.email.EmailViews;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import io.vpsmanager.web.path.HistoryPlace;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.session.ReturnUrls;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Link;
import io.vpsmanager.web.ui.NoSuchPage;
import io.vpsmanager.web.ui.Screens;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the mails to a customer, sent or not. */
@Controller
public final class EmailHandler {

    private static final int SIZE = 20;

    private final Screens screens;
    private final ReturnUrls returns;

    public EmailHandler(Screens screens, ReturnUrls returns) {
        this.screens = screens;
        this.returns = returns;
    }

    /** Ignores parameters of the address that it does not understand. */
    @GetMapping(Paths.EMAILS)
    Answer list(
            ConsoleRequest request,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after) {
        Optional<Place> place = HistoryPlace.read(before, after);
        EmailsView view = EmailsView.of(request, place, SIZE);
        Head head = Head.of(request.ui().text("email.title")).under(account(request));
        return screens.page(request.ui(), head, "email/emails", view);
    }

    @GetMapping(Paths.EMAIL)
    Answer read(ConsoleRequest request, @PathVariable EmailId id) {
        EmailDetail email =
                NoSuchPage.unless(() -> request.api(EmailViews.class).get(id));
        Head head = Head.of(email.summary().subject())
                .under(account(request), new Link(request.ui().text("email.title"), Paths.EMAILS));
        return screens.page(request.ui(), head, "email/email", new EmailView(email, returns.find(email.path())));
    }

    private static Link account(ConsoleRequest request) {
        return new Link(request.ui().text("frame.account"), Paths.ACCOUNT);
    }
}
