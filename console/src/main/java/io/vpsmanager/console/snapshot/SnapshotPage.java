package io.vpsmanager.console.snapshot;

import io.vpsmanager.console.ui.ServerAction;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.snapshot.Snapshot;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.List;
import java.util.Optional;

/**
 * What a server's snapshot is, and what can be done with it.
 *
 * @param description as it was typed
 * @param invalid whether that cannot be
 */
record SnapshotPage(VpsSummary vps, Optional<Snapshot> snapshot, String description, boolean invalid) {

    /** How it stands, as texts name it. */
    enum Standing {
        NOT_SUBSCRIBED,
        UNDER_WAY,
        NONE,
        TAKEN
    }

    Standing standing() {
        if (!vps.condition().options().contains(VpsOption.SNAPSHOT)) {
            return Standing.NOT_SUBSCRIBED;
        }
        if (vps.refusal(VpsAction.ABORT_SNAPSHOT).isEmpty()) {
            return Standing.UNDER_WAY;
        }
        return snapshot.isPresent() ? Standing.TAKEN : Standing.NONE;
    }

    /** What is offered, the most useful first. */
    List<ServerAction> actions() {
        return switch (standing()) {
            case NOT_SUBSCRIBED -> List.of();
            case UNDER_WAY -> List.of(ServerAction.ABORT_SNAPSHOT);
            case NONE -> List.of(ServerAction.SNAPSHOT);
            case TAKEN -> List.of(ServerAction.REVERT, ServerAction.DOWNLOAD_SNAPSHOT, ServerAction.DELETE_SNAPSHOT);
        };
    }

    boolean describable() {
        return snapshot.isPresent() && vps.refusal(VpsAction.RENAME).isEmpty();
    }
}
