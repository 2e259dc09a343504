package io.vpsmanager.contract.snapshot;

import java.io.IOException;
import java.io.InputStream;

/**
 * A snapshot as the file that is downloaded; it never changes.
 *
 * @param name what to call it on a disk
 * @param size in bytes
 * @param tag the same as long as its bytes are the same
 */
public record SnapshotFile(String name, long size, String tag, Content content) {

    /** Where its bytes come from. */
    public interface Content {

        /** Its bytes from this one on; the caller closes. */
        InputStream open(long offset) throws IOException;
    }
}
