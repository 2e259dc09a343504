package io.vpsmanager.web.dashboard;

import gg.jte.Content;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.monitoring.MonitoringViews;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.dashboard.tile.TileView;
import io.vpsmanager.web.dashboard.tile.Tiles;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Failure;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Link;
import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.ParallelReads;
import io.vpsmanager.web.ui.Screens;
import io.vpsmanager.web.ui.ServerAction;
import io.vpsmanager.web.ui.ServerChanged;
import io.vpsmanager.web.ui.Ui;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dashboard as a page and in its parts, for every handler at an address below it. */
public final class Dashboard implements PageBehindDialog, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Dashboard.class);

    private final ParallelReads reads = new ParallelReads();
    private final Screens screens;
    private final Tiles tiles;

    public Dashboard(Screens screens, Tiles tiles) {
        this.screens = screens;
        this.tiles = tiles;
    }

    @Override
    public void close() {
        reads.close();
    }

    /** The page, with messages. */
    public Answer page(ConsoleRequest request, VpsSummary vps, List<Message> messages) {
        return page(request, vps, messages, () -> tiles.all(request, vps), null);
    }

    /** The page with an open dialog. */
    public Answer page(ConsoleRequest request, VpsSummary vps, Content dialog) {
        return page(request, vps, List.of(), () -> tiles.all(request, vps), dialog);
    }

    /** The page with one tile in a form of its own. */
    Answer page(ConsoleRequest request, VpsSummary vps, TileView instead) {
        return page(
                request,
                vps,
                List.of(),
                () -> tiles.all(request, vps).stream()
                        .map(tile -> tile.name() == instead.name() ? instead : tile)
                        .toList(),
                null);
    }

    @Override
    public Answer dialog(ConsoleRequest request, VpsSummary vps, Content dialog) {
        return request.htmx() ? screens.only(dialog) : page(request, vps, dialog);
    }

    /** Shows why an action is impossible, in place of its dialog, with a link to what helps. */
    @Override
    public Answer refused(ConsoleRequest request, VpsSummary vps, ContractException why) {
        if (why.code() == ErrorCode.PASSWORD_NEEDED) {
            throw why;
        }
        Message message = Failure.message(request.ui(), why);
        if (why.refusal().filter(Refusal.SNAPSHOT_EXISTS::equals).isPresent()) {
            ServerAction help = ServerAction.DELETE_SNAPSHOT;
            message = message.withLink(request.ui().text("action", help), Paths.screen(vps.name(), help.screen()));
        }
        Answer answer = request.htmx() ? closed(request, vps, message) : page(request, vps, List.of(message));
        return answer.status(why.code().status());
    }

    /**
     * Closes the dialog, updates the head of the page and says what happened. Also reloads the tiles, even
     * where only a question was refused: the server is not as they show it.
     */
    @Override
    public Answer closed(ConsoleRequest request, VpsSummary vps, Message message) {
        return screens.fragment(request.ui(), "ui/messages", List.of(message))
                .and(status(request, vps))
                .header(ServerChanged.HEADER, ServerChanged.EVENT)
                .header("HX-Replace-Url", Paths.dashboard(vps.name()));
    }

    @Override
    public String address(ServiceName vps) {
        return Paths.dashboard(vps);
    }

    /** The head of the page, which finds its place by itself. */
    public Content status(ConsoleRequest request, VpsSummary vps) {
        return screens.part(request.ui(), "dashboard/elsewhere", Status.of(request, vps));
    }

    static Head head(Ui ui, VpsSummary vps) {
        return Head.of(vps.title()).under(new Link(ui.text("frame.servers"), Paths.LIST));
    }

    private Answer page(
            ConsoleRequest request,
            VpsSummary vps,
            List<Message> messages,
            Supplier<List<TileView>> shown,
            @Nullable Content dialog) {
        Future<Boolean> low = reads.begin(() -> request.api(MonitoringViews.class).get(vps.name()).disks().stream()
                .anyMatch(disk -> disk.lowSince().isPresent()));
        List<TileView> tilesShown = shown.get();
        DashboardView view = new DashboardView(Status.of(request, vps), tilesShown, isLow(request, vps, low), dialog);
        return screens.page(request.ui(), head(request.ui(), vps).saying(messages), "dashboard/dashboard", view);
    }

    /** Late or failed reads must not fail the page: their own page shows them too. */
    private boolean isLow(ConsoleRequest request, VpsSummary vps, Future<Boolean> low) {
        return switch (reads.await(low, ParallelReads.PAGE.toNanos())) {
            case ParallelReads.Result.Here<Boolean>(Boolean found) -> found;
            case ParallelReads.Result.Late<Boolean> _ -> false;
            case ParallelReads.Result.Failed<Boolean>(Throwable cause) -> {
                LOG.warn(
                        "{} {}: failed reading what is watched",
                        request.context().queryId(),
                        vps.name(),
                        cause);
                yield false;
            }
        };
    }
}
