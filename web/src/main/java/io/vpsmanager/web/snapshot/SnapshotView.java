package io.vpsmanager.web.snapshot;

import io.vpsmanager.contract.snapshot.Snapshot;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.path.Paths;
import java.util.Optional;

/**
 * The question before something is done to a snapshot.
 *
 * @param snapshot what the server has; empty where it is to be taken
 * @param description as it was typed
 * @param own whether it is asked over the snapshot's own page
 * @param invalid the field that cannot be as it is
 */
record SnapshotView(
        VpsSummary vps,
        SnapshotAction action,
        Optional<Snapshot> snapshot,
        String description,
        boolean own,
        Optional<String> invalid) {

    String href() {
        return Paths.over(Paths.screen(vps.name(), action.action().screen()), own);
    }

    String page() {
        return own ? Paths.of(Paths.SNAPSHOT, vps.name()) : Paths.dashboard(vps.name());
    }

    boolean invalid(String field) {
        return invalid.filter(field::equals).isPresent();
    }

    /** Whether the server is off and stays so. */
    boolean off() {
        return vps.state() == VpsState.STOPPED;
    }
}
