package io.vpsmanager.web.dashboard.tile;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.option.OptionApi;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.dashboard.tile.TileLink.Target;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.ServerAction;
import io.vpsmanager.web.ui.Ui;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options: SPEC-VPS-013. What is told of each, its noun knows. */
final class OptionsTile implements Tile {

    private final List<OptionReader> nouns;

    OptionsTile(List<OptionReader> nouns) {
        this.nouns = List.copyOf(nouns);
    }

    /** How an option stands. */
    enum Standing {
        SUBSCRIBED,
        AVAILABLE,
        UNAVAILABLE
    }

    /**
     * The blocks of the tile, in their order. What older ranges sell as `veeam` is another service, and has none: its
     * page would not know it.
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

    /** An option as its noun read it. */
    private record Read(Set<TaskType> tasks, OptionState state) {}

    /** What is known of a server's options; `read` has those of which a noun tells more. */
    record View(VpsSummary vps, List<VpsOption> active, List<VpsOption> offered, Map<VpsOption, Read> read) {

        /** What can be done with an option next. */
        List<TileLink> links(Ui ui, Block block) {
            return switch (standing(block)) {
                case SUBSCRIBED ->
                    state(ui, block).links().stream()
                            .map(link -> link(ui, block, link.label(), link.target()))
                            .toList();
                // Ordered in any state of the machine, like a commitment.
                case AVAILABLE ->
                    List.of(link(
                            ui,
                            block,
                            ui.text("option.link.AVAILABLE"),
                            block.to(block.order, vps.refusal(VpsAction.COMMIT))));
                case UNAVAILABLE ->
                    List.of(link(ui, block, ui.text("option.link.UNAVAILABLE"), Target.of(ServerAction.UPGRADE, vps)));
            };
        }

        private TileLink link(Ui ui, Block block, String label, Target target) {
            return TileLink.to("option-" + block.page, vps, target, label, "(" + ui.text("option", block) + ")");
        }

        /** What is being done with an option, in place of how it stood before. */
        Optional<String> underWay(Ui ui, Block block) {
            return vps.task()
                    .filter(task -> Optional.ofNullable(read.get(block.option))
                            .filter(known -> known.tasks().contains(task.type()))
                            .isPresent())
                    .map(task -> ui.text(
                            task.stuck() ? "option.stuck" : "option.underWay",
                            "task",
                            ui.text("task.type", task.type())));
        }

        /** The text below how it stands. */
        String what(Ui ui, Block block) {
            OptionState state = state(ui, block);
            return state.told().orElseGet(() -> switch (standing(block)) {
                case UNAVAILABLE -> ui.text("option.notForRange");
                case SUBSCRIBED -> state.nothing();
                case AVAILABLE -> description(ui, block);
            });
        }

        /** How its noun says it is; an option without one has a page, and no more. */
        OptionState state(Ui ui, Block block) {
            Read known = read.get(block.option);
            return known == null
                    ? new OptionState(
                            Optional.empty(),
                            "",
                            description(ui, block),
                            List.of(new OptionState.Link(
                                    ui.text("option.link.SUBSCRIBED"), block.to(block.page, Optional.empty()))))
                    : known.state();
        }

        private static String description(Ui ui, Block block) {
            return ui.text("option.what." + block.name());
        }

        Standing standing(Block block) {
            if (active.contains(block.option)) {
                return Standing.SUBSCRIBED;
            }
            return offered.contains(block.option) ? Standing.AVAILABLE : Standing.UNAVAILABLE;
        }
    }

    @Override
    public View read(ConsoleRequest request, VpsSummary vps) {
        List<VpsOption> active = request.api(OptionApi.class).active(vps.name());
        List<VpsOption> offered =
                request.api(VpsApi.class).get(vps.name()).model().availableOptions();
        Map<VpsOption, Read> read = new EnumMap<>(VpsOption.class);
        nouns.forEach(noun -> read.put(noun.option(), new Read(noun.tasks(), noun.read(request, vps))));
        return new View(vps, active, offered, read);
    }
}
