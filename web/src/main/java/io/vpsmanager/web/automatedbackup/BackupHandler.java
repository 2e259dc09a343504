package io.vpsmanager.web.automatedbackup;

import io.vpsmanager.contract.automatedbackup.AutomatedBackupApi;
import io.vpsmanager.contract.automatedbackup.Detach;
import io.vpsmanager.contract.automatedbackup.Reschedule;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.dashboard.Notice;
import io.vpsmanager.web.dashboard.Notices;
import io.vpsmanager.web.dashboard.TaskEndMessage;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.ui.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Shows how a server is backed up, changes the time of day, and takes an attached backup away: SPEC-VPS-040. */
@Controller
final class BackupHandler {

    private final BackupScreen screen;
    private final Notices notices;
    private final Cookies cookies;

    BackupHandler(BackupScreen screen, Notices notices, Cookies cookies) {
        this.screen = screen;
        this.notices = notices;
        this.cookies = cookies;
    }

    @GetMapping(Paths.BACKUPS)
    Answer page(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @RequestParam(name = Paths.FOLLOWED) Optional<TaskId> followed,
            HttpServletRequest servletRequest,
            HttpServletResponse response) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        BackupPage view = screen.read(request, vps);
        if (request.htmx()) {
            return screen.polled(request, view, TaskEndMessage.messages(request, vps, followed));
        }
        return screen.page(request, view, notices.take(request, vps, servletRequest, response));
    }

    /** `time`: of day, where the reader is. */
    @PostMapping(Paths.BACKUPS)
    View reschedule(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @RequestParam(defaultValue = "") String time,
            HttpServletResponse response) {
        Optional<LocalTime> schedule = schedule(request, time);
        if (schedule.isEmpty()) {
            BackupPage now = screen.read(request, request.api(VpsViews.class).get(serviceName));
            return screen.page(
                            request,
                            new BackupPage(now.status(), now.plan(), now.readable(), time, true, null),
                            List.of())
                    .status(400);
        }
        return begin(
                request,
                serviceName,
                () -> request.api(AutomatedBackupApi.class).reschedule(serviceName, new Reschedule(schedule.get())),
                BackupNotice.BACKUP_RESCHEDULE,
                response);
    }

    @PostMapping(Paths.BACKUP_DETACH)
    View detach(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @RequestParam OffsetDateTime restorePoint,
            HttpServletResponse response) {
        return begin(
                request,
                serviceName,
                () -> request.api(AutomatedBackupApi.class).detach(serviceName, new Detach(restorePoint)),
                BackupNotice.BACKUP_DETACH,
                response);
    }

    private View begin(
            ConsoleRequest request,
            ServiceName serviceName,
            Runnable action,
            Notice notice,
            HttpServletResponse response) {
        try {
            action.run();
        } catch (ContractException e) {
            return screen.refused(request, request.api(VpsViews.class).get(serviceName), e);
        }
        cookies.leaveNotice(response, notice.name());
        return new RedirectView(Paths.of(Paths.BACKUPS, serviceName));
    }

    /** In UTC at its next occurrence, as the page shows it; it moves by an hour when the clocks change. */
    private static Optional<LocalTime> schedule(ConsoleRequest request, String time) {
        try {
            ZonedDateTime here = request.now().atZone(request.session().timeZone());
            LocalTime wanted = LocalTime.parse(time.strip());
            LocalDate day = wanted.isAfter(here.toLocalTime())
                    ? here.toLocalDate()
                    : here.toLocalDate().plusDays(1);
            return Optional.of(wanted.atDate(day)
                    .atZone(here.getZone())
                    .withZoneSameInstant(ZoneOffset.UTC)
                    .toLocalTime());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
