package io.vpsmanager.contract.snapshot;

import java.util.Optional;

/** The files behind the URLs of snapshots. Needs no caller: whoever has the token may read. */
public interface SnapshotFiles {

    /** The path they are served at; the token follows. */
    String PATH = "/download/snapshot/";

    /** Empty: the token is unknown or expired, its snapshot is gone, or its service is suspended. */
    Optional<SnapshotFile> find(String token);
}
