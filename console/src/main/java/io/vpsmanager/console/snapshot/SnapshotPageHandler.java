package io.vpsmanager.console.snapshot;

import io.vpsmanager.console.path.Paths;
import io.vpsmanager.console.session.Cookies;
import io.vpsmanager.console.session.Visit;
import io.vpsmanager.console.ui.Answer;
import io.vpsmanager.console.ui.Head;
import io.vpsmanager.console.ui.Message;
import io.vpsmanager.console.ui.Screens;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.snapshot.Snapshot;
import io.vpsmanager.contract.snapshot.SnapshotUpdate;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
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

/** Shows the snapshot of a server with what can be done with it, and describes it anew. */
@Controller
public final class SnapshotPageHandler {

    private static final String DESCRIBED = "SNAPSHOT_DESCRIBED";

    private final Screens screens;
    private final Cookies cookies;

    public SnapshotPageHandler(Screens screens, Cookies cookies) {
        this.screens = screens;
        this.cookies = cookies;
    }

    @GetMapping(Paths.SNAPSHOT)
    Answer page(
            Visit visit,
            @PathVariable ServiceName serviceName,
            HttpServletRequest request,
            HttpServletResponse response) {
        VpsSummary vps = visit.manager().getVps(serviceName);
        Optional<Snapshot> snapshot = find(visit, vps);
        List<Message> told = cookies.takeNotice(request, response).stream()
                .filter(DESCRIBED::equals)
                .map(_ ->
                        Message.of("described", Message.Kind.SUCCESS, visit.ui().text("snapshot.described"), ""))
                .toList();
        String words = snapshot.map(Snapshot::description).orElse("");
        return page(visit, new SnapshotPage(vps, snapshot, words, false), told);
    }

    @PostMapping(Paths.SNAPSHOT)
    View describe(
            Visit visit,
            @PathVariable ServiceName serviceName,
            @RequestParam String description,
            HttpServletResponse response) {
        try {
            visit.ovh().snapshots().update(serviceName, new SnapshotUpdate(Change.set(description)));
        } catch (ContractException e) {
            if (e.code() != ErrorCode.INVALID_ARGUMENT) {
                throw e;
            }
            VpsSummary vps = visit.manager().getVps(serviceName);
            return page(visit, new SnapshotPage(vps, find(visit, vps), description, true), List.of())
                    .status(e.code().status());
        }
        cookies.leaveNotice(response, DESCRIBED);
        return new RedirectView(Paths.of(Paths.SNAPSHOT, serviceName));
    }

    private static Optional<Snapshot> find(Visit visit, VpsSummary vps) {
        return vps.condition().snapshot() ? Optional.of(visit.ovh().snapshots().get(vps.name())) : Optional.empty();
    }

    private Answer page(Visit visit, SnapshotPage view, List<Message> told) {
        Head head = Head.below(visit.ui(), view.vps(), visit.ui().text("snapshot.title"));
        return screens.page(visit.ui(), head.saying(told), "snapshot/snapshot", view);
    }
}
