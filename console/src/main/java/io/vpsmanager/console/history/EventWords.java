package io.vpsmanager.console.history;

import io.vpsmanager.console.ui.Ui;
import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.VpsState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in the reader's words what the log says in its own; what it has no words for stays as it is. */
final class EventWords {

    private static final Pattern RENEWAL =
            Pattern.compile("(automatic|manual), every (\\d{1,4}) months(, deleted at expiration)?");
    private static final Pattern CHANGE = Pattern.compile("(\\S+) -> (\\S+)");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) -> (\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern CONTACT = Pattern.compile("(\\S+) (\\S+)");

    private EventWords() {}

    static String of(Ui ui, Event event) {
        String detail = event.detail();
        return switch (event.kind()) {
            case SETTINGS_CHANGED ->
                Arrays.stream(detail.split(" ", -1))
                        .map(setting -> known(ui, "history.setting.", setting))
                        .collect(Collectors.joining(", "));
            case MAINTENANCE_CHANGED -> known(ui, "history.maintenance.", detail);
            case LOCK_CHANGED -> known(ui, "history.lock.", detail);
            case EXPIRATION_CHANGED -> days(ui, detail);
            case RENEWAL_CHANGED -> renewal(ui, detail);
            case CONTACT_CHANGED -> contact(ui, detail);
            case STATE_REPAIRED, MACHINE_MISSING, REVERSE_CHANGED -> change(ui, detail);
            case TASK_ACCEPTED, TASK_DONE, TASK_FAILED, TASK_STUCK, TASK_RESUMED, TASK_CANCELLED, SERVICE_REMOVED -> "";
            default -> detail;
        };
    }

    private static String renewal(Ui ui, String detail) {
        Matcher found = RENEWAL.matcher(detail);
        return found.matches()
                ? ui.text(
                        "history.renewal",
                        "mode",
                        found.group(1),
                        "months",
                        Integer.valueOf(found.group(2)),
                        "deleted",
                        found.group(3) == null ? "no" : "yes")
                : detail;
    }

    private static String contact(Ui ui, String detail) {
        Matcher found = CONTACT.matcher(detail);
        return found.matches()
                ? ui.text(
                        "history.contact",
                        "role",
                        known(ui, "history.role.", found.group(1)),
                        "account",
                        found.group(2))
                : detail;
    }

    private static String change(Ui ui, String detail) {
        Matcher found = CHANGE.matcher(detail);
        return found.matches() ? value(ui, found.group(1)) + " → " + value(ui, found.group(2)) : detail;
    }

    private static String days(Ui ui, String detail) {
        Matcher found = DAYS.matcher(detail);
        return found.matches() ? day(ui, found.group(1)) + " → " + day(ui, found.group(2)) : detail;
    }

    private static String day(Ui ui, String day) {
        return ui.formats().date(LocalDate.parse(day));
    }

    private static String value(Ui ui, String value) {
        return value.equals("(none)")
                ? ui.text("history.none")
                : WireValue.find(VpsState.class, value)
                        .map(state -> ui.text("state", state))
                        .orElse(value);
    }

    private static String known(Ui ui, String prefix, String word) {
        return ui.words().has(prefix + word) ? ui.text(prefix + word) : word;
    }
}
