package io.vpsmanager.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Keeps the data folder and the files in it from everybody but their owner, whatever the umask.
 *
 * <p>Java cannot set the umask but by a call of native code, which takes half a second of a start. So what we make ourselves is made private, and
 * what libraries make is made so soon after; the folder is shut to others meanwhile.
 */
public final class OwnerOnly {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<?> FOR_FOLDERS = PosixFilePermissions.asFileAttribute(FOLDER);
    private static final FileAttribute<?> FOR_FILES = PosixFilePermissions.asFileAttribute(FILE);

    private OwnerOnly() {}

    /** Makes a folder, and those above it that are missing. */
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, FOR_FOLDERS);
    }

    /** Makes an empty file where there is none. */
    public static void makeFile(Path file) throws IOException {
        try {
            Files.createFile(file, FOR_FILES);
        } catch (FileAlreadyExistsException there) {
            narrowTo(FILE, file);
        }
    }

    /**
     * Corrects the folder and each file in it, no links and nothing deeper.
     *
     * @return what could not be corrected, as it is another user's
     */
    public static List<Path> narrow(Path folder) throws IOException {
        List<Path> left = new ArrayList<>();
        if (!narrowTo(FOLDER, folder)) {
            left.add(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !narrowTo(FILE, file))
                    .forEach(left::add);
        }
        return left;
    }

    private static boolean narrowTo(Set<PosixFilePermission> permissions, Path path) {
        try {
            if (!Files.getPosixFilePermissions(path).equals(permissions)) {
                Files.setPosixFilePermissions(path, permissions);
            }
            return true;
        } catch (NoSuchFileException gone) {
            return true;
        } catch (IOException e) {
            LoggerFactory.getLogger(OwnerOnly.class).debug("{} cannot be made private", path, e);
            return false;
        }
    }
}
