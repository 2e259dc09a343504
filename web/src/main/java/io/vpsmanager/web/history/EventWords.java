package io.vpsmanager.web.history;

import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventData.Name;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.web.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Translates the log's terms into the reader's words; terms without a translation stay as they are. */
final class EventWords {

    private static final double MEGABYTE = 1024.0 * 1024;

    private EventWords() {}

    static String of(Ui ui, Event event) {
        return switch (event.kind()) {
            case TASK_ACCEPTED,
                    TASK_DONE,
                    TASK_FAILED,
                    TASK_STUCK,
                    TASK_RESUMED,
                    TASK_ABORTED,
                    TASK_CANCELLED,
                    SERVICE_REMOVED -> "";
            default ->
                EventData.find(event.detail())
                        .map(data -> words(ui, event, data))
                        .orElse(event.detail());
        };
    }

    private static String words(Ui ui, Event event, EventData data) {
        return switch (event.kind()) {
            case SETTINGS_CHANGED ->
                Arrays.stream(data.get(Name.SETTINGS).split(",", -1))
                        .map(setting -> setting(ui, data, setting))
                        .collect(Collectors.joining(", "));
            case MAINTENANCE_CHANGED -> known(ui, "history.maintenance.", data.get(Name.MAINTENANCE));
            case LOCK_CHANGED -> known(ui, "history.lock.", data.get(Name.LOCK));
            case EXPIRATION_CHANGED -> day(ui, data.get(Name.FROM)) + " → " + day(ui, data.get(Name.TO));
            case RENEWAL_CHANGED ->
                ui.text(
                        "history.renewal",
                        "mode",
                        data.get(Name.RENEWAL),
                        "months",
                        Integer.valueOf(data.get(Name.MONTHS)),
                        "deleted",
                        data.get(Name.DELETED));
            case CONTACT_CHANGED ->
                ui.text(
                        "history.contact",
                        "role",
                        known(ui, "history.role.", data.get(Name.ROLE)),
                        "account",
                        data.get(Name.ACCOUNT));
            case SNAPSHOT_DESCRIBED -> named(ui, data.get(Name.FROM)) + " → " + named(ui, data.get(Name.TO));
            case TERMINATION_ASKED -> ui.text("history.mailed", "account", data.get(Name.ACCOUNT));
            case TERMINATION_CONFIRMED -> ui.text("history.ends", "day", day(ui, data.get(Name.TO)));
            case SNAPSHOT_URL_MADE -> ui.text("history.valid", "moment", moment(ui, data.get(Name.TO)));
            case BACKUP_MISSED ->
                ui.text(
                        "history.missed",
                        "moment",
                        moment(ui, data.get(Name.FROM)),
                        "reason",
                        known(ui, "refusal.", data.get(Name.REASON)));
            default -> ofMachine(ui, event, data);
        };
    }

    private static String ofMachine(Ui ui, Event event, EventData data) {
        return switch (event.kind()) {
            case STATE_REPAIRED, MACHINE_MISSING ->
                state(ui, data.get(Name.FROM)) + " → " + state(ui, data.get(Name.TO));
            case DISK_LOW, DISK_RECOVERED ->
                ui.text(
                        "history.diskFree",
                        "free",
                        size(ui, data, Name.FREE),
                        "threshold",
                        size(ui, data, Name.THRESHOLD));
            case DISK_CHANGED ->
                ui.text(
                        "history.diskWatch",
                        "watched",
                        data.get(Name.WATCHED),
                        "threshold",
                        data.has(Name.THRESHOLD) ? size(ui, data, Name.THRESHOLD) : "none");
            case PASSWORD_SHOWN -> data.get(Name.ACCOUNT);
            // Versions before 0.1 did not keep the old name.
            case REVERSE_CHANGED ->
                data.has(Name.FROM)
                        ? data.get(Name.ADDRESS) + change(ui, data)
                        : data.get(Name.ADDRESS) + " → " + named(ui, data.get(Name.TO));
            default -> event.detail();
        };
    }

    private static String size(Ui ui, EventData data, Name megabytes) {
        return ui.formats().bytes(Long.parseLong(data.get(megabytes)) * MEGABYTE);
    }

    private static String setting(Ui ui, EventData data, String setting) {
        String known = known(ui, "history.setting.", setting);
        return setting.equals("displayName") && data.has(Name.FROM) ? known + change(ui, data) : known;
    }

    private static String change(Ui ui, EventData data) {
        return " (" + named(ui, data.get(Name.FROM)) + " → " + named(ui, data.get(Name.TO)) + ")";
    }

    private static String named(Ui ui, String name) {
        return name.isEmpty() ? ui.text("history.none") : name;
    }

    private static String day(Ui ui, String day) {
        return ui.formats().date(LocalDate.parse(day));
    }

    private static String moment(Ui ui, String instant) {
        return ui.formats().moment(Instant.parse(instant));
    }

    private static String state(Ui ui, String wire) {
        return WireValue.find(VpsState.class, wire)
                .map(state -> ui.text("state", state))
                .orElse(wire);
    }

    private static String known(Ui ui, String prefix, String word) {
        return ui.words().has(prefix + word) ? ui.text(prefix + word) : word;
    }
}
