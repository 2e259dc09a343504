package io.vpsmanager.web.account;

import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.text.Language;
import io.vpsmanager.web.ui.Author;
import io.vpsmanager.web.ui.Ui;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page of what concerns an account.
 *
 * @param days that events are kept
 * @param keys the applications of keys that are kept, by the number of the key
 * @param applications the names of applications that are kept, by their key
 */
record EventsView(HistoryPage<Event> page, long days, Map<Long, String> keys, Map<String, String> applications) {

    private static final Pattern KEY = Pattern.compile("key (\\d{1,18})\\b.*");

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

    /** Whoever did it; of a sign-in that was refused nobody knows who tried. */
    static String who(Ui ui, Event event) {
        return event.kind() == EventKind.SIGN_IN_REFUSED ? ui.text("account.unknown") : Author.who(ui, event.author());
    }

    private String key(Ui ui, String number) {
        String application = keys.get(Long.valueOf(number));
        return application == null
                ? ui.text("account.key", "number", number)
                : ui.text("account.keyOf", "number", number, "application", application);
    }

    /** What exactly, where it says something to a reader. */
    String detail(Ui ui, Event event) {
        return switch (event.kind()) {
            case KEY_VALIDATED, KEY_REFUSED, KEY_CHANGED, KEY_REVOKED -> {
                Matcher key = KEY.matcher(event.detail());
                yield key.matches() ? key(ui, key.group(1)) : ui.text("account.allKeys");
            }
            case CLIENT_CREATED, CLIENT_CHANGED, CLIENT_DELETED ->
                event.detail().replaceAll(" .*", "");
            case APPLICATION_CREATED -> applications.getOrDefault(event.detail(), "");
            case LANGUAGE_CHOSEN ->
                Language.find(event.detail()).map(Language::label).orElse(event.detail());
            case SSH_KEY_ADDED, SSH_KEY_REMOVED, TIME_ZONE_CHOSEN -> event.detail();
            default -> "";
        };
    }
}
