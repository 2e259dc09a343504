package io.vpsmanager.cloud.snapshot;

import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.engine.snapshot.SnapshotId;
import java.time.Instant;
import java.util.Optional;

/**
 * A snapshot as stored.
 *
 * @param taken since when the engine has it; empty while it is only requested
 */
public record SnapshotRow(long id, String description, Optional<Instant> taken) {

    /** Its id in the engine. */
    SnapshotId inEngine(ServiceName vps) {
        return new SnapshotId(vps + "/snapshot-" + id);
    }
}
