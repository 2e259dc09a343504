package io.vpsmanager.console.dashboard.tile;

import io.vpsmanager.console.dashboard.tile.TileLink.Target;
import io.vpsmanager.console.session.Visit;
import io.vpsmanager.console.ui.ServerAction;
import io.vpsmanager.console.ui.Ui;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.snapshot.Snapshot;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.List;
import java.util.Optional;

/** The options: SPEC-VPS-013. */
final class OptionsTile implements Tile {

    /** How an option stands. */
    enum Standing {
        SUBSCRIBED,
        AVAILABLE,
        UNAVAILABLE
    }

    /** One block of the tile. Older ranges sell the automated backup under the name of its maker. */
    enum Block {
        SNAPSHOT(VpsOption.SNAPSHOT, VpsOption.SNAPSHOT, ServerAction.SNAPSHOT, "snapshot", "snapshot/order"),
        AUTOMATED_BACKUP(
                VpsOption.AUTOMATED_BACKUP, VpsOption.VEEAM, ServerAction.AUTOMATED_BACKUP, "veeam", "veeam/order"),
        BACKUP_STORAGE(
                VpsOption.FTPBACKUP,
                VpsOption.FTPBACKUP,
                ServerAction.BACKUP_STORAGE,
                "backup-storage",
                "backup-storage/order"),
        ADDITIONAL_DISK(
                VpsOption.ADDITIONAL_DISK,
                VpsOption.ADDITIONAL_DISK,
                ServerAction.ADDITIONAL_DISK,
                "additional-disk",
                "additional-disk");

        private final VpsOption option;
        private final VpsOption older;
        private final ServerAction action;
        private final String page;
        private final String order;

        Block(VpsOption option, VpsOption older, ServerAction action, String page, String order) {
            this.option = option;
            this.older = older;
            this.action = action;
            this.page = page;
            this.order = order;
        }

        private Target to(String screen, Optional<Refusal> refusal) {
            return new Target(screen, action.built(), refusal);
        }

        private boolean in(List<VpsOption> some) {
            return some.contains(option) || some.contains(older);
        }
    }

    private static final List<ServerAction> SNAPSHOT_ACTIONS = List.of(
            ServerAction.SNAPSHOT, ServerAction.REVERT, ServerAction.DOWNLOAD_SNAPSHOT, ServerAction.DELETE_SNAPSHOT);

    /** `snapshot`: what the server has, where it has one. */
    record View(VpsSummary vps, List<VpsOption> active, List<VpsOption> offered, Optional<Snapshot> snapshot) {
        /** What can be done with an option next. */
        List<TileLink> links(Ui ui, Block block) {
            return switch (standing(block)) {
                case SUBSCRIBED ->
                    block == Block.SNAPSHOT
                            ? SNAPSHOT_ACTIONS.stream()
                                    .map(action ->
                                            link(ui, block, "option.do." + action.name(), Target.of(action, vps)))
                                    .toList()
                            : List.of(
                                    link(ui, block, "option.link.SUBSCRIBED", block.to(block.page, Optional.empty())));
                // Ordered in any state of the machine, like a commitment.
                case AVAILABLE ->
                    List.of(link(
                            ui, block, "option.link.AVAILABLE", block.to(block.order, vps.refusal(VpsAction.COMMIT))));
                case UNAVAILABLE ->
                    List.of(link(ui, block, "option.link.UNAVAILABLE", Target.of(ServerAction.UPGRADE, vps)));
            };
        }

        private TileLink link(Ui ui, Block block, String key, Target target) {
            String place = "option-" + block.page;
            return TileLink.to(place, vps, target, ui.text(key), "(" + ui.text("option", block) + ")");
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
            if (block.in(active)) {
                return Standing.SUBSCRIBED;
            }
            return block.in(offered) ? Standing.AVAILABLE : Standing.UNAVAILABLE;
        }
    }

    @Override
    public View read(Visit visit, VpsSummary vps) {
        return new View(
                vps,
                visit.ovh().options().active(vps.name()),
                visit.ovh().vps().get(vps.name()).model().availableOptions(),
                vps.condition().snapshot() ? Optional.of(visit.ovh().snapshots().get(vps.name())) : Optional.empty());
    }
}
