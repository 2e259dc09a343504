package io.vpsmanager.app.storage;

import io.vpsmanager.app.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the data folder has space on its disk and can be written. Of one thread. */
public final class FolderCheck {

    private static final Logger LOG = LoggerFactory.getLogger(FolderCheck.class);
    private static final long MEGABYTE = 1024L * 1024;

    private final Path folder;
    private final int leastFree;
    private Optional<String> unwritable = Optional.empty();

    /**
     * Knows nothing yet.
     *
     * @param leastFree how many megabytes must be free
     */
    public FolderCheck(Path folder, int leastFree) {
        this.folder = folder;
        this.leastFree = leastFree;
    }

    /** Free megabytes on the disk of a folder. */
    public static long freeMegabytes(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
    }

    /** What is wrong with it; empty when nothing is. */
    Optional<String> look() {
        try {
            long free = freeMegabytes(folder);
            return free < leastFree
                    ? Optional.of("the disk of the data folder has " + free + " MB free, less than " + leastFree)
                    : unwritable;
        } catch (IOException e) {
            return unwritable(e);
        }
    }

    /** Writes for real, as a disk may fail or be read-only or over its quota with space left; and corrects what libraries made. */
    void write() {
        Path probe = folder.resolve("write.probe");
        try {
            OwnerOnly.makeFile(probe);
            try (FileChannel file = FileChannel.open(probe, StandardOpenOption.WRITE)) {
                file.truncate(0);
                file.write(ByteBuffer.wrap(new byte[] {'1', '\n'}));
                file.force(true);
            }
            OwnerOnly.narrow(folder);
            unwritable = Optional.empty();
        } catch (IOException e) {
            unwritable = unwritable(e);
        }
    }

    private static Optional<String> unwritable(IOException e) {
        LOG.warn("the data folder cannot be written", e);
        return Optional.of("the data folder cannot be written: " + e.getMessage());
    }
}
