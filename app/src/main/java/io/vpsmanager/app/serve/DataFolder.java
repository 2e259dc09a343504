package io.vpsmanager.app.serve;

import io.vpsmanager.app.CleanFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The folder of one manager, held by it alone while it runs. */
final class DataFolder {

    private final Path folder;
    private final SecureRandom random;
    /** Kept so that the lock lives as long as the program. */
    private final FileLock lock;

    private DataFolder(Path folder, SecureRandom random, FileLock lock) {
        this.folder = folder;
        this.random = random;
        this.lock = lock;
    }

    /** Makes the folder where it is missing, and takes it. */
    static DataFolder open(Path folder, SecureRandom random) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(folder);
            }
            return new DataFolder(folder, random, lock);
        } catch (OverlappingFileLockException e) {
            throw inUse(folder);
        } catch (IOException e) {
            throw new CleanFailure("the data folder " + folder.toAbsolutePath() + " cannot be written ("
                    + e.getClass().getSimpleName() + "); choose another by --data DIR");
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    boolean held() {
        return lock.isValid();
    }

    /** The bytes of a secret file, made of chance when it is missing; only its owner can read it. */
    byte[] secret(String name, int bytes) {
        try {
            Path file = file(name);
            if (!Files.exists(file)) {
                byte[] fresh = new byte[bytes];
                random.nextBytes(fresh);
                writePrivate(file, HexFormat.of().formatHex(fresh));
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new CleanFailure("the secret file " + file(name) + " cannot be used: " + e.getMessage());
        }
    }

    /** Writes a file that only its owner can read. */
    static void writePrivate(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text + "\n");
    }

    private static CleanFailure inUse(Path folder) {
        return new CleanFailure("the data folder " + folder.toAbsolutePath()
                + " is in use by another manager; stop that one, or choose another by --data DIR");
    }
}
