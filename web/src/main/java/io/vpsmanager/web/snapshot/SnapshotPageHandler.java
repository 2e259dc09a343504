package io.vpsmanager.web.snapshot;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.snapshot.SnapshotUpdate;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.dashboard.Notices;
import io.vpsmanager.web.dashboard.TaskEndMessage;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.ui.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Shows the snapshot of a server and its possible actions, and changes its description. */
@Controller
final class SnapshotPageHandler {

    private final SnapshotScreen screen;
    private final Notices notices;
    private final Cookies cookies;

    SnapshotPageHandler(SnapshotScreen screen, Notices notices, Cookies cookies) {
        this.screen = screen;
        this.notices = notices;
        this.cookies = cookies;
    }

    @GetMapping(Paths.SNAPSHOT)
    Answer page(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @RequestParam(name = Paths.FOLLOWED) Optional<TaskId> followed,
            HttpServletRequest servletRequest,
            HttpServletResponse response) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        SnapshotPage view = screen.read(request, vps);
        if (request.htmx()) {
            return screen.polled(request, view, TaskEndMessage.messages(request, vps, followed));
        }
        return screen.page(request, view, notices.take(request, vps, servletRequest, response));
    }

    @PostMapping(Paths.SNAPSHOT)
    View describe(
            ConsoleRequest request,
            @PathVariable ServiceName serviceName,
            @RequestParam String description,
            HttpServletResponse response) {
        try {
            request.api(SnapshotApi.class).update(serviceName, new SnapshotUpdate(Change.set(description)));
        } catch (ContractException e) {
            if (e.code() != ErrorCode.INVALID_ARGUMENT) {
                throw e;
            }
            SnapshotPage now = screen.read(request, request.api(VpsViews.class).get(serviceName));
            return screen.page(request, now.refused(description), List.of())
                    .status(e.code().status());
        }
        cookies.leaveNotice(response, SnapshotNotice.SNAPSHOT_DESCRIBED.name());
        return new RedirectView(Paths.of(Paths.SNAPSHOT, serviceName));
    }
}
