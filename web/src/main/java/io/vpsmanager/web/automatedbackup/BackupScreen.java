package io.vpsmanager.web.automatedbackup;

import gg.jte.Content;
import io.vpsmanager.contract.automatedbackup.BackupPlan;
import io.vpsmanager.contract.automatedbackup.BackupPlanApi;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorKind;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.dashboard.Status;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Failure;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Screens;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page of a server's backups as a whole and in its parts, for every handler at an address below it. */
final class BackupScreen {

    private static final Logger LOG = LoggerFactory.getLogger(BackupScreen.class);

    private final Screens screens;

    BackupScreen(Screens screens) {
        this.screens = screens;
    }

    /** Reads the plan. A failed read is shown as such, never as a missing option. */
    BackupPage read(ConsoleRequest request, VpsSummary vps) {
        Status status = Status.of(request, vps);
        try {
            Optional<BackupPlan> plan = request.api(BackupPlanApi.class).find(vps.name());
            String time = plan.map(read -> time(request, read)).orElse("");
            return new BackupPage(status, plan, true, time, false, null);
        } catch (ContractException e) {
            if (e.code().kind() == ErrorKind.CALLER) {
                throw e;
            }
            LOG.warn("{} {}: failed reading the backups", request.context().queryId(), vps.name(), e);
            return new BackupPage(status, Optional.empty(), false, "", false, null);
        }
    }

    private static String time(ConsoleRequest request, BackupPlan plan) {
        ZoneId zone = request.session().timeZone();
        return BackupPage.next(plan, request.now())
                .atZone(zone)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    Answer page(ConsoleRequest request, BackupPage view, List<Message> told) {
        Head head = Head.below(request.ui(), view.vps(), request.ui().text("backup.title"));
        return screens.page(request.ui(), head.saying(told), "automatedbackup/backups", view);
    }

    /** What changes on the page, and the message to show. */
    Answer polled(ConsoleRequest request, BackupPage view, List<Message> told) {
        return screens.fragment(request.ui(), "automatedbackup/polled", view)
                .and(screens.part(request.ui(), "ui/messages", told));
    }

    /** A dialog: alone for a script, over its page else. */
    Answer dialog(ConsoleRequest request, RestoreView view) {
        Content dialog = screens.part(request.ui(), "automatedbackup/restore", view);
        return request.htmx()
                ? screens.only(dialog)
                : page(request, over(read(request, view.vps()), dialog), List.of());
    }

    /** Shows on the page why something is impossible. */
    Answer refused(ConsoleRequest request, VpsSummary vps, ContractException why) {
        return page(request, read(request, vps), List.of(Failure.message(request.ui(), why)))
                .status(why.code().status());
    }

    private static BackupPage over(BackupPage page, @Nullable Content dialog) {
        return new BackupPage(page.status(), page.plan(), page.readable(), page.time(), page.invalid(), dialog);
    }
}
