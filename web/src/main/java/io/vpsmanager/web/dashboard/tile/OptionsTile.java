package io.vpsmanager.web.dashboard.tile;

import io.vpsmanager.contract.automatedbackup.BackupPlan;
import io.vpsmanager.contract.automatedbackup.BackupPlanApi;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.option.OptionApi;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.snapshot.Snapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.dashboard.tile.TileLink.Target;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.ServerAction;
import io.vpsmanager.web.ui.Ui;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The options: SPEC-VPS-013. */
final class OptionsTile implements Tile {

    /** How an option stands. */
    enum Standing {
        SUBSCRIBED,
        AVAILABLE,
        UNAVAILABLE
    }

    /**
     * One block of the tile. What older ranges sell as `veeam` is another service, and has none: its page would not
     * know it.
     */
    enum Block {
        SNAPSHOT(VpsOption.SNAPSHOT, ServerAction.SNAPSHOT, "snapshot", "snapshot/order"),
        AUTOMATED_BACKUP(VpsOption.AUTOMATED_BACKUP, ServerAction.AUTOMATED_BACKUP, "veeam", "veeam/order"),
        BACKUP_STORAGE(VpsOption.FTPBACKUP, ServerAction.BACKUP_STORAGE, "backup-storage", "backup-storage/order"),
        ADDITIONAL_DISK(VpsOption.ADDITIONAL_DISK, ServerAction.ADDITIONAL_DISK, "additional-disk", "additional-disk");

        private final VpsOption option;
        private final ServerAction action;
        private final String page;
        private final String order;

        Block(VpsOption option, ServerAction action, String page, String order) {
            this.option = option;
            this.action = action;
            this.page = page;
            this.order = order;
        }

        private Target to(String screen, Optional<Refusal> refusal) {
            return new Target(screen, action.built(), refusal);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(OptionsTile.class);

    private static final Set<TaskType> OF_SNAPSHOT =
            EnumSet.of(TaskType.CREATE_SNAPSHOT, TaskType.DELETE_SNAPSHOT, TaskType.REVERT_SNAPSHOT);
    private static final Set<TaskType> OF_BACKUP = EnumSet.of(
            TaskType.ADD_VEEAM_BACKUP_JOB,
            TaskType.REMOVE_VEEAM_BACKUP,
            TaskType.RESCHEDULE_AUTO_BACKUP,
            TaskType.RESTORE_FULL_VEEAM_BACKUP,
            TaskType.RESTORE_VEEAM_BACKUP);

    private static final List<ServerAction> SNAPSHOT_ACTIONS = List.of(
            ServerAction.SNAPSHOT, ServerAction.REVERT, ServerAction.DOWNLOAD_SNAPSHOT, ServerAction.DELETE_SNAPSHOT);

    /** How a server is backed up, where it is; `readable`: whether that could be read. */
    record Backups(Optional<BackupPlan> plan, boolean readable) {

        static Backups read(ConsoleRequest visit, VpsSummary vps) {
            if (!vps.condition().options().contains(VpsOption.AUTOMATED_BACKUP)) {
                return new Backups(Optional.empty(), true);
            }
            try {
                return new Backups(visit.api(BackupPlanApi.class).find(vps.name()), true);
            } catch (ContractException e) {
                // This does not affect the other options (specification, §6.3).
                LOG.warn("{} {}: failed reading the backups", visit.context().queryId(), vps.name(), e);
                return new Backups(Optional.empty(), false);
            }
        }

        /** What is told of them below their standing. */
        Optional<String> what(Ui ui) {
            return readable ? plan.map(read -> what(ui, read)) : Optional.of(ui.text("option.backupUnreadable"));
        }

        private static String what(Ui ui, BackupPlan plan) {
            return plan.points().stream()
                    .findFirst()
                    .map(point ->
                            ui.text("option.backup", "moment", ui.formats().moment(point.moment())))
                    .orElseGet(() ->
                            ui.text("option.noBackup", "moment", ui.formats().moment(plan.due())));
        }
    }

    /** `snapshot`: what the server has, where it has one. */
    record View(
            VpsSummary vps,
            List<VpsOption> active,
            List<VpsOption> offered,
            Optional<Snapshot> snapshot,
            Backups backups) {
        /** What can be done with an option next. */
        List<TileLink> links(Ui ui, Block block) {
            return switch (standing(block)) {
                case SUBSCRIBED ->
                    block == Block.SNAPSHOT
                            ? snapshotActions().stream()
                                    .map(action ->
                                            link(ui, block, "option.do." + action.name(), Target.of(action, vps)))
                                    .toList()
                            : manage(ui, block);
                // Ordered in any state of the machine, like a commitment.
                case AVAILABLE ->
                    List.of(link(
                            ui, block, "option.link.AVAILABLE", block.to(block.order, vps.refusal(VpsAction.COMMIT))));
                case UNAVAILABLE ->
                    List.of(link(ui, block, "option.link.UNAVAILABLE", Target.of(ServerAction.UPGRADE, vps)));
            };
        }

        /** One that is being taken can be given up. */
        private List<ServerAction> snapshotActions() {
            Stream<ServerAction> abort = Stream.of(ServerAction.ABORT_SNAPSHOT)
                    .filter(action -> action.refusal(vps).isEmpty());
            return Stream.concat(abort, SNAPSHOT_ACTIONS.stream()).toList();
        }

        private List<TileLink> manage(Ui ui, Block block) {
            TileLink page = link(ui, block, "option.link.SUBSCRIBED", block.to(block.page, Optional.empty()));
            return block == Block.AUTOMATED_BACKUP && !backups.readable()
                    ? List.of(link(ui, block, "option.refresh", new Target("dashboard", true, Optional.empty())), page)
                    : List.of(page);
        }

        private TileLink link(Ui ui, Block block, String key, Target target) {
            String place = "option-" + block.page;
            return TileLink.to(place, vps, target, ui.text(key), "(" + ui.text("option", block) + ")");
        }

        /** What is being done with an option, in place of how it stood before. */
        Optional<String> underWay(Ui ui, Block block) {
            return vps.task()
                    .filter(task -> tasks(block).contains(task.type()))
                    .map(task -> ui.text(
                            task.stuck() ? "option.stuck" : "option.underWay",
                            "task",
                            ui.text("task.type", task.type())));
        }

        private static Set<TaskType> tasks(Block block) {
            return switch (block) {
                case SNAPSHOT -> OF_SNAPSHOT;
                case AUTOMATED_BACKUP -> OF_BACKUP;
                case BACKUP_STORAGE, ADDITIONAL_DISK -> Set.of();
            };
        }

        /** The text below how it stands. */
        String what(Block block) {
            return switch (standing(block)) {
                case UNAVAILABLE -> "option.notForRange";
                case SUBSCRIBED -> block == Block.SNAPSHOT ? "option.noSnapshot" : "option.what." + block.name();
                case AVAILABLE -> "option.what." + block.name();
            };
        }

        Standing standing(Block block) {
            if (active.contains(block.option)) {
                return Standing.SUBSCRIBED;
            }
            return offered.contains(block.option) ? Standing.AVAILABLE : Standing.UNAVAILABLE;
        }
    }

    @Override
    public View read(ConsoleRequest visit, VpsSummary vps) {
        return new View(
                vps,
                visit.api(OptionApi.class).active(vps.name()),
                visit.api(VpsApi.class).get(vps.name()).model().availableOptions(),
                vps.condition().snapshot()
                        ? Optional.of(visit.api(SnapshotApi.class).get(vps.name()))
                        : Optional.empty(),
                Backups.read(visit, vps));
    }
}
