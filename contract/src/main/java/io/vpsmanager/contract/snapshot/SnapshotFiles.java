package io.vpsmanager.contract.snapshot;

import java.util.Optional;

/** The files behind the URLs of snapshots. No caller is asked for: who has the token may read. */
public interface SnapshotFiles {

    /** Where they are served, before the token. */
    String PATH = "/download/snapshot/";

    /** Empty: there is no such token, its time is over, its snapshot is gone, or its service is suspended. */
    Optional<SnapshotFile> find(String token);
}
