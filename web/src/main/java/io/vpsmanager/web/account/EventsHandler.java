package io.vpsmanager.web.account;

import io.vpsmanager.contract.apikey.ApiApplication;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.NamedKey;
import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.history.EventViews;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import io.vpsmanager.web.path.HistoryPlace;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Link;
import io.vpsmanager.web.ui.Screens;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what concerns the account and no server: sign-ins, passwords, keys. */
@Controller
final class EventsHandler {

    private static final int SIZE = 20;

    private final Screens screens;

    EventsHandler(Screens screens) {
        this.screens = screens;
    }

    /** Ignores parameters of the address that it does not understand. */
    @GetMapping(Paths.ACCOUNT_EVENTS)
    Answer list(
            ConsoleRequest request,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after) {
        Optional<Place> place = HistoryPlace.read(before, after);
        HistoryPage<Event> page = request.api(EventViews.class)
                .pageAccount(new HistoryQuery<>(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), place, SIZE));
        EventsView view = new EventsView(
                page,
                request.api(EventViews.class).reach().days(),
                request.api(KeyManager.class).listKeys().stream()
                        .collect(Collectors.toMap(key -> key.credential().credentialId(), NamedKey::application)),
                request.api(KeyManager.class).listApplications().stream()
                        .collect(Collectors.toMap(ApiApplication::applicationKey, ApiApplication::name)));
        Head head = Head.of(request.ui().text("account.events"))
                .under(new Link(request.ui().text("frame.account"), Paths.ACCOUNT));
        return screens.page(request.ui(), head, "account/events", view);
    }
}
