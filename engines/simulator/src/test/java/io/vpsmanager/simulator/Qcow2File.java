package io.vpsmanager.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.snapshot.SnapshotImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A qcow2 file as its format has it, read without what wrote it.
 *
 * @param disk the text at the beginning of the disk, up to the first zero
 */
record Qcow2File(long diskSize, String disk) {

    private static final long ADDRESS = 0x00FF_FFFF_FFFF_FE00L;
    private static final long COPIED = 1L << 63;

    /** Reads a file, and checks what a reader relies on. */
    static Qcow2File read(SnapshotImage image) {
        ByteBuffer file = bytes(image);
        assertThat(file.getInt(0)).as("magic").isEqualTo(0x514649FB);
        assertThat(file.getInt(4)).as("version").isEqualTo(3);
        assertThat(file.getLong(8)).as("backing file").isZero();
        int cluster = 1 << file.getInt(20);
        long diskSize = file.getLong(24);
        assertThat(file.getInt(32)).as("encryption").isZero();
        int entries = file.getInt(36);
        assertThat(entries)
                .as("entries of the first table")
                .isEqualTo(Math.ceilDiv(diskSize, (long) cluster * cluster / 8));
        assertThat(file.getLong(72)).as("features that must be known").isZero();
        assertThat(file.getInt(96)).as("refcount order").isEqualTo(4);
        assertThat(file.getInt(100)).as("header length").isEqualTo(104);
        checkCounts(file, cluster);

        StringBuilder disk = new StringBuilder();
        long first = file.getLong((int) file.getLong(40));
        for (int i = 1; i < entries; i++) {
            assertThat(file.getLong((int) file.getLong(40) + 8 * i))
                    .as("entry %d", i)
                    .isZero();
        }
        assertThat(first & COPIED).isEqualTo(COPIED);
        for (int i = 0; i < cluster / 8; i++) {
            long second = file.getLong((int) (first & ADDRESS) + 8 * i);
            if (second != 0) {
                assertThat(second & COPIED).isEqualTo(COPIED);
                byte[] data = new byte[cluster];
                file.get((int) (second & ADDRESS), data);
                disk.append(new String(data, StandardCharsets.UTF_8));
            }
        }
        return new Qcow2File(diskSize, disk.substring(0, disk.append('\0').indexOf("\0")));
    }

    /** Each cluster of the file is referred to once. */
    private static void checkCounts(ByteBuffer file, int cluster) {
        assertThat(file.capacity() % cluster).isZero();
        int block = (int) file.getLong((int) file.getLong(48));
        for (int i = 0; i < cluster / 2; i++) {
            assertThat(file.getShort(block + 2 * i)).as("references to %d", i).isEqualTo((short)
                    (i < file.capacity() / cluster ? 1 : 0));
        }
    }

    private static ByteBuffer bytes(SnapshotImage image) {
        try (InputStream in = image.open(0)) {
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
