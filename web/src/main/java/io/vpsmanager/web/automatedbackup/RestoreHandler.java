package io.vpsmanager.web.automatedbackup;

import io.vpsmanager.contract.automatedbackup.AutomatedBackupApi;
import io.vpsmanager.contract.automatedbackup.BackupPlan;
import io.vpsmanager.contract.automatedbackup.BackupPlanApi;
import io.vpsmanager.contract.automatedbackup.Restore;
import io.vpsmanager.contract.automatedbackup.RestoreType;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.dashboard.Notice;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Confirmation;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Asks how to restore a restore point, and starts it: SPEC-VPS-041. */
@Controller
final class RestoreHandler {

    private final BackupScreen screen;
    private final Cookies cookies;

    RestoreHandler(BackupScreen screen, Cookies cookies) {
        this.screen = screen;
        this.cookies = cookies;
    }

    @GetMapping(Paths.BACKUP_RESTORE)
    Answer ask(ConsoleRequest request, @PathVariable ServiceName serviceName, @PathVariable String moment) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        Optional<Refusal> refusal = vps.refusal(VpsAction.RESTORE_BACKUP);
        if (refusal.isPresent()) {
            return screen.refused(request, vps, ContractException.refused(refusal.get()));
        }
        return screen.dialog(request, view(request, vps, moment, RestoreForm.EMPTY, Optional.empty()));
    }

    @PostMapping(Paths.BACKUP_RESTORE)
    View act(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @PathVariable String moment,
            @ModelAttribute RestoreForm form,
            HttpServletResponse response) {
        try {
            cookies.leaveNotice(
                    response, begin(request, serviceName, moment, form).name());
            return new RedirectView(Paths.of(Paths.BACKUPS, serviceName));
        } catch (ContractException e) {
            VpsSummary vps = request.api(VpsViews.class).get(serviceName);
            return e.code() == ErrorCode.INVALID_ARGUMENT
                    ? screen.dialog(request, view(request, vps, moment, form, e.field()))
                            .status(e.code().status())
                    : screen.refused(request, vps, e);
        }
    }

    private static Notice begin(ConsoleRequest request, ServiceName vps, String moment, RestoreForm form) {
        RestoreType type =
                form.restoreType().orElseThrow(() -> ContractException.invalid("type", "type must be full or file"));
        if (type == RestoreType.FULL) {
            Confirmation.check(form.confirm(), vps);
        }
        Instant point =
                point(request, vps, moment).orElseThrow(RestoreHandler::gone).moment();
        request.api(AutomatedBackupApi.class)
                .restore(vps, new Restore(Change.set(form.withPassword()), point.atOffset(ZoneOffset.UTC), type));
        return type == RestoreType.FULL ? BackupNotice.BACKUP_RESTORE : BackupNotice.BACKUP_ATTACH;
    }

    private static RestoreView view(
            ConsoleRequest request, VpsSummary vps, String moment, RestoreForm form, Optional<String> invalid) {
        BackupPlan plan = request.api(BackupPlanApi.class).find(vps.name()).orElseThrow(RestoreHandler::gone);
        Instant point = point(plan, moment).orElseThrow(RestoreHandler::gone).moment();
        Optional<Refusal> attachable =
                plan.attached().isPresent() ? Optional.of(Refusal.BACKUP_ATTACHED) : Optional.empty();
        return new RestoreView(vps, point, attachable, form, invalid);
    }

    private static Optional<BackupPlan.RestorePoint> point(ConsoleRequest request, ServiceName vps, String moment) {
        return request.api(BackupPlanApi.class).find(vps).flatMap(plan -> point(plan, moment));
    }

    private static Optional<BackupPlan.RestorePoint> point(BackupPlan plan, String moment) {
        return plan.points().stream()
                .filter(point -> point.moment().toString().equals(moment))
                .findFirst();
    }

    /** Rotation may have dropped it since the page was read. */
    private static ContractException gone() {
        return ContractException.notFound("This restore point does not exist");
    }
}
