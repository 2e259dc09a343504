package io.vpsmanager.web.snapshot;

import gg.jte.Content;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.snapshot.Snapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.dashboard.PageBehindDialog;
import io.vpsmanager.web.dashboard.Status;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Failure;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Screens;
import java.util.List;
import java.util.Optional;

/** The page of a server's snapshot as a whole and in its parts, for every handler whose dialog may be over it. */
final class SnapshotScreen implements PageBehindDialog {

    private final Screens screens;

    SnapshotScreen(Screens screens) {
        this.screens = screens;
    }

    SnapshotPage read(ConsoleRequest request, VpsSummary vps) {
        Optional<Snapshot> snapshot = vps.condition().snapshot()
                ? Optional.of(request.api(SnapshotApi.class).get(vps.name()))
                : Optional.empty();
        String words = snapshot.map(Snapshot::description).orElse("");
        return new SnapshotPage(Status.of(request, vps), snapshot, words, false, null);
    }

    Answer page(ConsoleRequest request, SnapshotPage view, List<Message> told) {
        Head head = Head.below(request.ui(), view.vps(), request.ui().text("snapshot.title"));
        return screens.page(request.ui(), head.saying(told), "snapshot/snapshot", view);
    }

    /** What changes on the page, and the message to show. */
    Answer polled(ConsoleRequest request, SnapshotPage view, List<Message> told) {
        return screens.fragment(request.ui(), "snapshot/polled", view)
                .and(screens.part(request.ui(), "ui/messages", told));
    }

    @Override
    public Answer dialog(ConsoleRequest request, VpsSummary vps, Content dialog) {
        return request.htmx()
                ? screens.only(dialog)
                : page(request, read(request, vps).below(dialog), List.of());
    }

    @Override
    public Answer refused(ConsoleRequest request, VpsSummary vps, ContractException why) {
        if (why.code() == ErrorCode.PASSWORD_NEEDED) {
            throw why;
        }
        Message message = Failure.message(request.ui(), why);
        Answer answer =
                request.htmx() ? closed(request, vps, message) : page(request, read(request, vps), List.of(message));
        return answer.status(why.code().status());
    }

    @Override
    public Answer closed(ConsoleRequest request, VpsSummary vps, Message message) {
        return screens.fragment(request.ui(), "ui/messages", List.of(message))
                .and(screens.part(request.ui(), "snapshot/elsewhere", read(request, vps)));
    }

    @Override
    public String address(ServiceName vps) {
        return Paths.of(Paths.SNAPSHOT, vps);
    }
}
