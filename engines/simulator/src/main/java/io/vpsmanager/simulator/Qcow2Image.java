package io.vpsmanager.simulator;

import io.vpsmanager.engine.snapshot.SnapshotImage;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * A disk as a qcow2 file of version 3, as <a href="https://www.qemu.org/docs/master/interop/qcow2.html">QEMU describes it</a>: its
 * content from the first byte of the disk on, and zeros after, which take no room.
 *
 * <p>In clusters: the header, the table of reference counts, one block of them, the first table of addresses, the one second
 * table it leads to, the content.
 */
final class Qcow2Image implements SnapshotImage {

    static final int CLUSTER_BITS = 16;
    static final int CLUSTER = 1 << CLUSTER_BITS;

    private static final int MAGIC = 0x514649FB;
    private static final int VERSION = 3;
    private static final int HEADER_LENGTH = 104;
    /** Sixteen bits count how often a cluster is referred to. */
    private static final int REFCOUNT_ORDER = 4;
    /** Of an entry that alone refers to its cluster, so that it may be written in place. */
    private static final long COPIED = 1L << 63;

    private static final int ENTRIES = CLUSTER / Long.BYTES;
    /** How much of the disk one second table addresses. */
    private static final long TABLE_REACH = (long) ENTRIES * CLUSTER;

    private static final int REFCOUNT_TABLE = 1;
    private static final int REFCOUNT_BLOCK = 2;
    private static final int FIRST_TABLE = 3;
    private static final int SECOND_TABLE = 4;
    private static final int DATA = 5;

    private final long diskSize;
    private final byte[] content;
    private final int dataClusters;

    /**
     * Makes the image.
     *
     * @param diskSize what the machine sees, in bytes; at most 4 TiB
     * @param content at most what one second table addresses
     */
    Qcow2Image(long diskSize, byte[] content) {
        if (diskSize <= 0 || diskSize > ENTRIES * TABLE_REACH) {
            throw new IllegalArgumentException("a disk of " + diskSize + " bytes has no one first table");
        }
        this.diskSize = diskSize;
        this.content = content.clone();
        this.dataClusters = Math.ceilDiv(Math.max(1, content.length), CLUSTER);
    }

    @Override
    public long size() {
        return (long) (DATA + dataClusters) * CLUSTER;
    }

    @Override
    public InputStream open(long offset) {
        Objects.checkIndex(offset, size() + 1);
        return new Clusters(offset);
    }

    private byte[] cluster(int index) {
        ByteBuffer cluster = ByteBuffer.allocate(CLUSTER);
        switch (index) {
            case 0 -> writeHeader(cluster);
            case REFCOUNT_TABLE -> cluster.putLong(at(REFCOUNT_BLOCK));
            case REFCOUNT_BLOCK -> {
                for (int used = 0; used < DATA + dataClusters; used++) {
                    cluster.putShort((short) 1);
                }
            }
            case FIRST_TABLE -> cluster.putLong(COPIED | at(SECOND_TABLE));
            case SECOND_TABLE -> {
                for (int data = 0; data < dataClusters; data++) {
                    cluster.putLong(COPIED | at(DATA + data));
                }
            }
            default -> {
                int from = (index - DATA) * CLUSTER;
                cluster.put(content, from, Math.min(CLUSTER, content.length - from));
            }
        }
        return cluster.array();
    }

    private void writeHeader(ByteBuffer header) {
        header.putInt(MAGIC).putInt(VERSION);
        header.putLong(0).putInt(0); // no backing file
        header.putInt(CLUSTER_BITS);
        header.putLong(diskSize);
        header.putInt(0); // not encrypted
        header.putInt(Math.toIntExact(Math.ceilDiv(diskSize, TABLE_REACH))).putLong(at(FIRST_TABLE));
        header.putLong(at(REFCOUNT_TABLE)).putInt(1);
        header.putInt(0).putLong(0); // no snapshots inside
        header.putLong(0).putLong(0).putLong(0); // no features that a reader must know
        header.putInt(REFCOUNT_ORDER).putInt(HEADER_LENGTH);
    }

    private static long at(int cluster) {
        return (long) cluster * CLUSTER;
    }

    /** One cluster at a time is made, when it is read. */
    private final class Clusters extends InputStream {

        private long position;
        private int made = -1;
        private byte[] bytes = new byte[0];

        Clusters(long position) {
            this.position = position;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            Objects.checkFromIndexSize(offset, length, target.length);
            if (length == 0) {
                return 0;
            }
            if (position >= size()) {
                return -1;
            }
            int cluster = Math.toIntExact(position >> CLUSTER_BITS);
            if (cluster != made) {
                bytes = cluster(cluster);
                made = cluster;
            }
            int from = (int) (position & (CLUSTER - 1));
            int count = Math.min(length, CLUSTER - from);
            System.arraycopy(bytes, from, target, offset, count);
            position += count;
            return count;
        }

        @Override
        public long skip(long wanted) {
            long skipped = Math.clamp(wanted, 0, size() - position);
            position += skipped;
            return skipped;
        }
    }
}
