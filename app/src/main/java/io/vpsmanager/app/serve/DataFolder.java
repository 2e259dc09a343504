package io.vpsmanager.app.serve;

import io.vpsmanager.app.CleanFailure;
import io.vpsmanager.app.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The folder of one manager, held by it alone while it runs. */
final class DataFolder {

    private static final String LOCK = "lock";
    /** The bit of a folder such as `/tmp`, where everybody keeps files of their own. */
    private static final int STICKY = 01000;

    private final Path folder;
    private final SecureRandom random;
    /** Kept so that the lock lives as long as the program. */
    private final FileLock lock;
    /** What others may still read. */
    private final List<Path> open;

    private DataFolder(Path folder, SecureRandom random, FileLock lock, List<Path> open) {
        this.folder = folder;
        this.random = random;
        this.lock = lock;
        this.open = open;
    }

    /** Makes the folder where it is missing, takes it, and shuts it to others. */
    static DataFolder open(Path folder, SecureRandom random) {
        try {
            requireOwn(folder);
            OwnerOnly.makeFolder(folder);
            OwnerOnly.makeFile(folder.resolve(LOCK));
            FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(folder);
            }
            return new DataFolder(folder, random, lock, OwnerOnly.narrow(folder));
        } catch (OverlappingFileLockException e) {
            throw inUse(folder);
        } catch (IOException e) {
            throw new CleanFailure("the data folder " + folder.toAbsolutePath() + " cannot be written ("
                    + e.getClass().getSimpleName() + " at " + e.getMessage()
                    + "); give it to the user who starts the program, or choose another by --data DIR");
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /**
     * Warns of what could not be closed to others; a start does not fail on it, since the upgrade of an older folder
     * must not.
     */
    void warnOfOpen() {
        if (!open.isEmpty()) {
            LoggerFactory.getLogger(DataFolder.class)
                    .warn(
                            "others may read {}: these belong to another user, so their permissions cannot be set;"
                                    + " give them to the user of the program (chown), then start it again",
                            open);
        }
    }

    boolean held() {
        return lock.isValid();
    }

    /**
     * The bytes of a secret file, generated at random when it is missing; only its owner can read it.
     *
     * @param cure what to do about a file that holds something else
     */
    byte[] secret(String name, int bytes, String cure) {
        Path file = file(name);
        if (!Files.exists(file)) {
            byte[] fresh = new byte[bytes];
            random.nextBytes(fresh);
            try {
                writePrivate(file, HexFormat.of().formatHex(fresh));
            } catch (IOException e) {
                throw unusable(file, e);
            }
        }
        return read(file, bytes, cure);
    }

    /** The bytes that a file holds as hexadecimal digits. */
    static byte[] read(Path file, int bytes, String cure) {
        String text;
        try {
            text = Files.readString(file).strip();
        } catch (CharacterCodingException e) {
            text = "";
        } catch (IOException e) {
            throw unusable(file, e);
        }
        if (text.length() != 2 * bytes || !text.chars().allMatch(HexFormat::isHexDigit)) {
            throw new CleanFailure(file + " is broken: it must hold " + 2 * bytes + " hexadecimal digits\n" + cure);
        }
        return HexFormat.of().parseHex(text);
    }

    /** A folder that others use too must not be shut to them: the root, or one such as `/tmp`. */
    private static void requireOwn(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        if (whole.getParent() == null || (Files.isDirectory(whole) && isSticky(whole) && isForeign(whole))) {
            throw new CleanFailure("the data folder " + whole
                    + " is one that others use; give the program one of its own by --data DIR");
        }
    }

    private static boolean isSticky(Path folder) throws IOException {
        return ((int) Files.getAttribute(folder, "unix:mode") & STICKY) != 0;
    }

    private static boolean isForeign(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return !Files.exists(folder.resolve(LOCK)) && files.findAny().isPresent();
        }
    }

    /** Writes a file that only its owner can read. */
    static void writePrivate(Path file, String text) throws IOException {
        write(file, text);
    }

    /** Writes a file, whole or not at all: a power cut leaves what was there before. */
    private static void write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        OwnerOnly.makeFile(draft);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What to tell of a file that can be neither read nor written as it is. */
    static CleanFailure unusable(Path file, IOException e) {
        String why = e instanceof AccessDeniedException
                ? "access is denied"
                : e.getClass().getSimpleName() + ": " + e.getMessage();
        return new CleanFailure(file.toAbsolutePath() + " cannot be used (" + why
                + ")\n"
                + "see that the disk has room, and that the folder and the files in it belong to the user who starts"
                + " the program and can be written (chown, chmod u+rw); or choose another folder by --data DIR");
    }

    private static CleanFailure inUse(Path folder) {
        return new CleanFailure("the data folder " + folder.toAbsolutePath()
                + " is in use by another manager; stop that one, or choose another by --data DIR");
    }
}
