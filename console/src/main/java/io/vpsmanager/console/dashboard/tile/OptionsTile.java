package io.vpsmanager.console.dashboard.tile;

import io.vpsmanager.console.path.Paths;
import io.vpsmanager.console.session.Visit;
import io.vpsmanager.console.ui.Link;
import io.vpsmanager.console.ui.ServerAction;
import io.vpsmanager.console.ui.Ui;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.List;

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
        SNAPSHOT(VpsOption.SNAPSHOT, VpsOption.SNAPSHOT, "snapshot", "snapshot/order"),
        AUTOMATED_BACKUP(VpsOption.AUTOMATED_BACKUP, VpsOption.VEEAM, "veeam", "veeam/order"),
        BACKUP_STORAGE(VpsOption.FTPBACKUP, VpsOption.FTPBACKUP, "backup-storage", "backup-storage/order"),
        ADDITIONAL_DISK(VpsOption.ADDITIONAL_DISK, VpsOption.ADDITIONAL_DISK, "additional-disk", "additional-disk");

        private final VpsOption option;
        private final VpsOption older;
        private final String page;
        private final String order;

        Block(VpsOption option, VpsOption older, String page, String order) {
            this.option = option;
            this.older = older;
            this.page = page;
            this.order = order;
        }

        private boolean in(List<VpsOption> some) {
            return some.contains(option) || some.contains(older);
        }
    }

    private static final List<ServerAction> SNAPSHOT_ACTIONS = List.of(
            ServerAction.SNAPSHOT, ServerAction.REVERT, ServerAction.DOWNLOAD_SNAPSHOT, ServerAction.DELETE_SNAPSHOT);

    record View(ServiceName vps, List<VpsOption> active, List<VpsOption> offered) {
        /** What can be done with an option next. */
        List<Link> links(Ui ui, Block block) {
            return switch (standing(block)) {
                case SUBSCRIBED ->
                    block == Block.SNAPSHOT
                            ? SNAPSHOT_ACTIONS.stream()
                                    .map(action -> link(ui, "option.do." + action.name(), action.screen()))
                                    .toList()
                            : List.of(link(ui, "option.link.SUBSCRIBED", block.page));
                case AVAILABLE -> List.of(link(ui, "option.link.AVAILABLE", block.order));
                case UNAVAILABLE -> List.of(link(ui, "option.link.UNAVAILABLE", "upgrade"));
            };
        }

        private Link link(Ui ui, String key, String screen) {
            return new Link(ui.text(key), Paths.screen(vps, screen));
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
                vps.name(),
                visit.ovh().options().active(vps.name()),
                visit.ovh().vps().get(vps.name()).model().availableOptions());
    }
}
