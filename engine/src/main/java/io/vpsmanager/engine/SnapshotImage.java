package io.vpsmanager.engine;

import java.io.IOException;
import java.io.InputStream;

/** A snapshot as a qcow2 file: each of a snapshot has the same bytes. It is read as it goes out, and never held as a whole. */
public interface SnapshotImage {

    /** The size of the file in bytes. */
    long size();

    /** The bytes of the file from this one on, 0 to {@link #size}; the caller closes. */
    InputStream open(long offset) throws IOException;
}
