package io.vpsmanager.contract.snapshot;

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
        Bytes open(long offset);
    }

    /** Bytes, one after the other. */
    public interface Bytes extends AutoCloseable {

        /** Puts the next ones at the beginning of `target`: how many, at least one; -1 where there are no more. */
        int read(byte[] target);

        @Override
        void close();
    }
}
