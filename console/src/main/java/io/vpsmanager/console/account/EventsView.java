package io.vpsmanager.console.account;

import io.vpsmanager.console.path.Paths;
import io.vpsmanager.console.ui.Ui;
import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page of what concerns an account. */
record EventsView(HistoryPage<Event> page) {

    private static final Pattern KEY = Pattern.compile("key (\\d+).*");

    /** Where the newer events are, if there are any. */
    Optional<String> newer() {
        return page.newer() && !page.rows().isEmpty()
                ? Optional.of(Paths.accountEvents(
                        new Place.After(page.rows().getFirst().id())))
                : Optional.empty();
    }

    /** Where the older events are, if there are any. */
    Optional<String> older() {
        return page.older() && !page.rows().isEmpty()
                ? Optional.of(Paths.accountEvents(
                        new Place.Before(page.rows().getLast().id())))
                : Optional.empty();
    }

    /** What exactly, where it says something to a reader. */
    static String detail(Ui ui, Event event) {
        return switch (event.kind()) {
            case KEY_VALIDATED, KEY_REFUSED, KEY_CHANGED, KEY_REVOKED -> {
                Matcher key = KEY.matcher(event.detail());
                yield key.matches() ? ui.text("account.key", "number", key.group(1)) : ui.text("account.allKeys");
            }
            case CLIENT_CREATED, CLIENT_CHANGED, CLIENT_DELETED ->
                event.detail().replaceAll(" .*", "");
            case SSH_KEY_ADDED, SSH_KEY_REMOVED, TIME_ZONE_CHOSEN, LANGUAGE_CHOSEN -> event.detail();
            default -> "";
        };
    }
}
