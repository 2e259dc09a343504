package io.vpsmanager.engine.snapshot;

import java.util.Optional;

/** An engine that exports the contents of its snapshots. */
public interface SnapshotImages {

    /** A snapshot as a file; empty if there is none, or it is being taken or removed. */
    Optional<SnapshotImage> findImage(SnapshotId snapshot);
}
