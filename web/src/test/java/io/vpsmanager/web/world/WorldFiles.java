package io.vpsmanager.web.world;

import io.vpsmanager.contract.snapshot.SnapshotFile;
import io.vpsmanager.contract.snapshot.SnapshotFiles;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** The one file of the world, which can be kept from going out. */
public final class WorldFiles implements SnapshotFiles {

    static final String TOKEN = "token-of-the-world";
    static final byte[] BYTES = "0123456789".getBytes(StandardCharsets.US_ASCII);

    private final Semaphore begun = new Semaphore(0);
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** Makes each download wait until {@link #release}. */
    public void hold() {
        gate = new CountDownLatch(1);
    }

    /** Waits until so many more have begun. */
    public void await(int downloads) throws InterruptedException {
        begun.acquire(downloads);
    }

    public void release() {
        gate.countDown();
    }

    @Override
    public Optional<SnapshotFile> find(String token) {
        return token.equals(TOKEN)
                ? Optional.of(new SnapshotFile("vps-test-01.qcow2", BYTES.length, "12", this::open))
                : Optional.empty();
    }

    /** A few bytes at a time. */
    private SnapshotFile.Bytes open(long offset) {
        begun.release();
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ByteArrayInputStream bytes = new ByteArrayInputStream(BYTES, (int) offset, BYTES.length - (int) offset);
        return new SnapshotFile.Bytes() {
            @Override
            public int read(byte[] target) {
                return bytes.read(target, 0, 3);
            }

            @Override
            public void close() {}
        };
    }
}
