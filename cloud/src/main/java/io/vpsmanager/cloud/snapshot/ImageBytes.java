package io.vpsmanager.cloud.snapshot;

import io.vpsmanager.contract.snapshot.SnapshotFile;
import io.vpsmanager.engine.snapshot.SnapshotImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Adapts an engine's image stream to the contract, which has no streams. */
record ImageBytes(InputStream stream) implements SnapshotFile.Bytes {

    static ImageBytes open(SnapshotImage image, long offset) {
        try {
            return new ImageBytes(image.open(offset));
        } catch (IOException e) {
            throw new UncheckedIOException("a snapshot cannot be opened", e);
        }
    }

    @Override
    public int read(byte[] target) {
        try {
            return stream.read(target);
        } catch (IOException e) {
            throw new UncheckedIOException("a snapshot cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a snapshot cannot be closed", e);
        }
    }
}
