package io.vpsmanager.contract.snapshot;

/**
 * A snapshot as a downloadable file; it never changes.
 *
 * @param name the file name to save it under
 * @param size in bytes
 * @param tag unchanged as long as its bytes are the same
 */
public record SnapshotFile(String name, long size, String tag, Content content) {

    /** Where its bytes come from. */
    public interface Content {

        /** Its bytes from this offset on; the caller closes. */
        Bytes open(long offset);
    }

    /** A sequential stream of bytes. */
    public interface Bytes extends AutoCloseable {

        /** Reads the next bytes to the start of `target`; returns how many, at least one, or -1 at the end. */
        int read(byte[] target);

        @Override
        void close();
    }
}
