package io.vpsmanager.web.dashboard;

import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Author;
import io.vpsmanager.web.ui.ServerAction;
import io.vpsmanager.web.ui.Support;
import java.time.Instant;
import java.util.List;

/**
 * The head of a server's page: its name, its state, what runs, what can be done.
 *
 * @param author who asked for the running task, as the reader calls them; empty without one
 * @param support who helps when that task lasts too long
 */
public record Status(VpsSummary vps, Instant now, String author, Support support) {

    /** The actions that are always at hand. */
    static final List<ServerAction> DAILY =
            List.of(ServerAction.CONSOLE, ServerAction.REBOOT, ServerAction.STOP, ServerAction.START);

    private static final int QUICK = 2;
    private static final int SLOW = 60;

    /** The head of a server as this request sees it. */
    public static Status of(ConsoleRequest request, VpsSummary vps) {
        return new Status(
                vps,
                request.now(),
                vps.task()
                        .map(RunningTask::author)
                        .map(author -> Author.by(request.ui(), author))
                        .orElse(""),
                request.ui().support());
    }

    /** Seconds until the browser asks again, 0 for never. */
    public int poll() {
        return vps.task().isEmpty() ? SLOW : givenUp() ? 0 : QUICK;
    }

    /** Whether the running task lasts so long that nobody should wait before the screen. */
    boolean givenUp() {
        return vps.task()
                .filter(task -> task.stuck() || support.overdue(task.created(), now))
                .isPresent();
    }

    /** The question the browser asks next; it names the task whose end it waits for. */
    String href() {
        String task = vps.task()
                .map(running -> Paths.FOLLOWED + "=" + running.id() + "&")
                .orElse("");
        return Paths.of(Paths.STATUS, vps.name()) + "?" + task + Paths.SEEN + "=" + seen(vps);
    }

    /** What tells whether the page's tiles are still right; a task is followed by its number. */
    static String seen(VpsSummary vps) {
        List<Object> shown = List.of(
                vps.displayName(),
                vps.state().wire(),
                vps.netbootMode().wire(),
                vps.mainIp(),
                vps.expiration(),
                vps.condition().range(),
                vps.condition().expired(),
                vps.condition().locked(),
                vps.condition().ending(),
                vps.condition().snapshot(),
                // A set has another order in every manager.
                vps.condition().options().stream().sorted().toList(),
                vps.terminationAsked());
        return Integer.toHexString(shown.toString().hashCode());
    }
}
