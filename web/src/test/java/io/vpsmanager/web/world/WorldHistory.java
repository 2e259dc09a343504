package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One event of each kind a server has, and pages of anything. */
final class WorldHistory {

    private WorldHistory() {}

    static List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            if (kind.subject() == EventKind.Subject.SERVICE) {
                events.addFirst(event(kind, events.size()));
            }
        }
        return List.copyOf(events);
    }

    private static Event event(EventKind kind, int number) {
        Optional<Event.AboutTask> task = kind.name().startsWith("TASK_")
                ? Optional.of(new Event.AboutTask(new TaskId(52_117_002L), TaskType.REBOOT_VM))
                : Optional.empty();
        boolean asked = number % 3 != 2;
        return new Event(
                900 + number,
                World.NOW.minus(Duration.ofHours(40L - number)),
                kind,
                task,
                asked ? number % 3 == 0 ? "ab12345-ovh" : "operator" : "manager",
                asked ? number % 3 == 0 ? Origin.API : Origin.OPERATOR : Origin.OPERATOR,
                asked ? Optional.of("2001:db8::" + number) : Optional.empty(),
                "console-" + number,
                detail(kind));
    }

    private static String detail(EventKind kind) {
        return switch (kind) {
            case SETTINGS_CHANGED -> "settings=displayName,keymap";
            case REVERSE_CHANGED -> "address=51.210.14.23 to=web.example.com";
            case STATE_REPAIRED -> "from=running to=stopped";
            case MAINTENANCE_CHANGED -> "maintenance=upgradingOn";
            case LOCK_CHANGED -> "lock=on";
            case EXPIRATION_CHANGED -> "from=2027-01-31 to=2026-11-15";
            case CONTACT_CHANGED -> "role=TECH account=te20002-ovh";
            case RENEWAL_CHANGED -> "renewal=automatic months=1 deletedAtExpiration=yes";
            case SNAPSHOT_DESCRIBED -> "from= to=avant%20PHP";
            case SNAPSHOT_URL_MADE -> "to=2026-11-23T13:33:20Z";
            case TERMINATION_ASKED -> "account=ad30003-ovh";
            case TERMINATION_CONFIRMED -> "to=2027-11-14";
            case BACKUP_MISSED -> "from=2026-11-22T02:00:00Z reason=SERVICE_LOCKED";
            case DISK_LOW -> "free=512 threshold=2048";
            case DISK_CHANGED -> "watched=true threshold=3072";
            case PASSWORD_SHOWN -> "account=te40004-ovh";
            default -> "rebootVm";
        };
    }

    static <R> HistoryPage<R> page(List<R> all, Function<R, Long> id, HistoryQuery<?> query) {
        List<R> older = all.stream()
                .filter(row -> query.place().orElse(null) instanceof Place.Before(long before)
                        ? id.apply(row) < before
                        : query.place().orElse(null) instanceof Place.After(long after) ? id.apply(row) > after : true)
                .toList();
        List<R> rows = older.subList(0, Math.min(query.size(), older.size()));
        return new HistoryPage<>(rows, query.place().isPresent(), older.size() > query.size());
    }
}
