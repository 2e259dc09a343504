package io.vpsmanager.engine.snapshot;

import java.io.IOException;
import java.io.InputStream;

/** A snapshot as a qcow2 file, always with the same bytes. It is read while it is sent, and never held as a whole. */
public interface SnapshotImage {

    /** The size of the file in bytes. */
    long size();

    /** The bytes of the file from this offset on, 0 to {@link #size}; the caller closes. */
    InputStream open(long offset) throws IOException;
}
