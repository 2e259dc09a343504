package io.vpsmanager.console.dashboard.tile;

import io.vpsmanager.console.session.Visit;
import io.vpsmanager.contract.option.VpsOption;
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
        SNAPSHOT(VpsOption.SNAPSHOT, VpsOption.SNAPSHOT),
        AUTOMATED_BACKUP(VpsOption.AUTOMATED_BACKUP, VpsOption.VEEAM),
        BACKUP_STORAGE(VpsOption.FTPBACKUP, VpsOption.FTPBACKUP),
        ADDITIONAL_DISK(VpsOption.ADDITIONAL_DISK, VpsOption.ADDITIONAL_DISK);

        private final VpsOption option;
        private final VpsOption older;

        Block(VpsOption option, VpsOption older) {
            this.option = option;
            this.older = older;
        }

        private boolean in(List<VpsOption> some) {
            return some.contains(option) || some.contains(older);
        }
    }

    record View(List<VpsOption> active, List<VpsOption> offered) {
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
                visit.ovh().options().active(vps.name()),
                visit.ovh().vps().get(vps.name()).model().availableOptions());
    }
}
