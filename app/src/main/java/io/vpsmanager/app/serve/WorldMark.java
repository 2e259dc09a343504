package io.vpsmanager.app.serve;

import io.vpsmanager.app.CleanFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The mark that a data folder and its database both bear, so that a database that is gone, or another's, is not taken for a new one.
 *
 * <p>The database is marked first, then the folder, then the folder gets its key: a first start that was cut short at any of
 * these goes on at the next.
 */
final class WorldMark {

    private static final String FILE = "world.id";

    private final DataFolder folder;
    private final ServeSettings settings;

    WorldMark(DataFolder folder, ServeSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** Refuses a database file that is missing, before another is made in its place. */
    void checkFile() {
        if (settings.databaseUrl().isEmpty() && !Files.exists(folder.file(DatabaseStart.FILE))) {
            checkFresh(folder.file(DatabaseStart.FILE) + " is missing");
        }
    }

    /** Refuses an empty database where there was a world. */
    void checkEmpty() {
        checkFresh(DatabaseStart.name(settings, folder) + " is empty");
    }

    private void checkFresh(String what) {
        Path sign = settings.secretKey().isPresent() ? folder.file(FILE) : folder.file("secret.key");
        if (Files.exists(sign)) {
            throw new CleanFailure(
                    what + ", but this data folder belongs to a world that exists (it holds " + sign + ")\n"
                            + "put the"
                            + " database back"
                            + " from its"
                            + " backup, or"
                            + " name the"
                            + " right one by"
                            + " --database"
                            + " URL or --data"
                            + " DIR\n"
                            + "to begin a new"
                            + " and empty"
                            + " world"
                            + " deliberately,"
                            + " remove"
                            + " " + sign
                            + "; a key that was made beforehand is given by --secret-key");
        }
    }

    /** Marks the folder as the database is marked; refused where it bears the mark of another. */
    void settle(String mark, boolean fresh) {
        Path file = folder.file(FILE);
        try {
            if (fresh || !Files.exists(file)) {
                DataFolder.writePrivate(file, mark);
            } else if (!Files.readString(file).strip().equals(mark)) {
                throw new CleanFailure(DatabaseStart.name(settings, folder)
                        + " is of another world than this data folder: it bears the mark " + mark + ", and " + file
                        + " another\nname the right one by --database URL or --data DIR; if this one is meant, remove "
                        + file);
            }
        } catch (IOException e) {
            throw DataFolder.unusable(file, e);
        }
    }
}
