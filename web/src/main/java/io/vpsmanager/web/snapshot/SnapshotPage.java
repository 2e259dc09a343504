package io.vpsmanager.web.snapshot;

import gg.jte.Content;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.snapshot.Snapshot;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.dashboard.Status;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.ui.ServerAction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a server's snapshot is, and what can be done with it.
 *
 * @param description as it was typed
 * @param invalid whether that cannot be
 * @param dialog what is open over the page
 */
record SnapshotPage(
        Status status,
        Optional<Snapshot> snapshot,
        String description,
        boolean invalid,
        @Nullable Content dialog) {

    /** How it stands, as texts name it. */
    enum Standing {
        NOT_SUBSCRIBED,
        UNDER_WAY,
        NONE,
        TAKEN
    }

    VpsSummary vps() {
        return status.vps();
    }

    SnapshotPage refused(String typed) {
        return new SnapshotPage(status, snapshot, typed, true, dialog);
    }

    SnapshotPage below(Content open) {
        return new SnapshotPage(status, snapshot, description, invalid, open);
    }

    /** Seconds until the browser asks again, 0 for never: an error stays until it is corrected. */
    int poll() {
        return invalid ? 0 : status.poll();
    }

    /** What the browser asks then; it names the task whose end it waits for. */
    String href() {
        return Paths.of(Paths.SNAPSHOT, vps().name())
                + vps().task()
                        .map(task -> "?" + Paths.FOLLOWED + "=" + task.id())
                        .orElse("");
    }

    String href(ServerAction action) {
        return Paths.over(Paths.screen(vps().name(), action.screen()), true);
    }

    Standing standing() {
        if (!vps().condition().options().contains(VpsOption.SNAPSHOT)) {
            return Standing.NOT_SUBSCRIBED;
        }
        if (vps().refusal(VpsAction.ABORT_SNAPSHOT).isEmpty()) {
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
        return snapshot.isPresent() && vps().refusal(VpsAction.RENAME).isEmpty();
    }
}
