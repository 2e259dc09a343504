package io.vpsmanager.engine;

import java.util.Optional;

/** An engine that gives away what its snapshots hold. */
public interface SnapshotImages {

    /** A snapshot as a file; empty where there is none, or where it is being taken or removed. */
    Optional<SnapshotImage> findImage(SnapshotId snapshot);
}
