package io.vpsmanager.web.snapshot;

import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.snapshot.Snapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.dashboard.tile.OptionReader;
import io.vpsmanager.web.dashboard.tile.OptionState;
import io.vpsmanager.web.dashboard.tile.TileLink.Target;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.ServerAction;
import io.vpsmanager.web.ui.Ui;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The snapshot among the options of a server. */
final class SnapshotOption implements OptionReader {

    private static final List<ServerAction> ACTIONS = List.of(
            ServerAction.SNAPSHOT, ServerAction.REVERT, ServerAction.DOWNLOAD_SNAPSHOT, ServerAction.DELETE_SNAPSHOT);

    @Override
    public VpsOption option() {
        return VpsOption.SNAPSHOT;
    }

    @Override
    public Set<TaskType> tasks() {
        return EnumSet.of(TaskType.CREATE_SNAPSHOT, TaskType.DELETE_SNAPSHOT, TaskType.REVERT_SNAPSHOT);
    }

    @Override
    public OptionState read(ConsoleRequest request, VpsSummary vps) {
        Ui ui = request.ui();
        Optional<Snapshot> snapshot = vps.condition().snapshot()
                ? Optional.of(request.api(SnapshotApi.class).get(vps.name()))
                : Optional.empty();
        return new OptionState(
                snapshot.map(taken -> ui.text(
                        "option.snapshot",
                        "moment",
                        ui.formats().moment(taken.creationDate().toInstant()))),
                snapshot.map(Snapshot::description).orElse(""),
                ui.text("option.noSnapshot"),
                actions(vps)
                        .map(action ->
                                new OptionState.Link(ui.text("option.do." + action.name()), Target.of(action, vps)))
                        .toList());
    }

    /** One that is being taken can be given up. */
    private static Stream<ServerAction> actions(VpsSummary vps) {
        Stream<ServerAction> abort = Stream.of(ServerAction.ABORT_SNAPSHOT)
                .filter(action -> action.refusal(vps).isEmpty());
        return Stream.concat(abort, ACTIONS.stream());
    }
}
