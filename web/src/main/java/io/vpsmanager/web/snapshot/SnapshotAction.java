package io.vpsmanager.web.snapshot;

import io.vpsmanager.contract.snapshot.NewSnapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.web.ui.ServerAction;
import java.util.Arrays;
import java.util.Locale;

/** What is done to the snapshot of a server. */
enum SnapshotAction {
    CREATE(ServerAction.SNAPSHOT, SnapshotNotice.SNAPSHOT_CREATE),
    RESTORE(ServerAction.REVERT, SnapshotNotice.SNAPSHOT_RESTORE),
    DELETE(ServerAction.DELETE_SNAPSHOT, SnapshotNotice.SNAPSHOT_DELETE),
    ABORT(ServerAction.ABORT_SNAPSHOT, SnapshotNotice.SNAPSHOT_ABORT);

    private final ServerAction action;
    private final SnapshotNotice notice;

    SnapshotAction(ServerAction action, SnapshotNotice notice) {
        this.action = action;
        this.notice = notice;
    }

    /** `id`: the name in addresses, such as `restore`. */
    static SnapshotAction get(String id) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is done to a snapshot by '" + id + "'"));
    }

    ServerAction action() {
        return action;
    }

    /** The message shown when it has begun. */
    SnapshotNotice notice() {
        return notice;
    }

    /** Whether what the server has is asked about. */
    boolean ofSnapshot() {
        return this == RESTORE || this == DELETE;
    }

    void begin(SnapshotApi snapshots, ServiceName vps, String description) {
        switch (this) {
            case CREATE -> snapshots.create(vps, new NewSnapshot(Change.set(description)));
            case RESTORE -> snapshots.revert(vps);
            case DELETE -> snapshots.delete(vps);
            case ABORT -> snapshots.abort(vps);
        }
    }
}
