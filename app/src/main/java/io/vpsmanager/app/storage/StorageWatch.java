package io.vpsmanager.app.storage;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after what the program writes to: the data folder and the database, each by a thread of its own, as each may hang.
 *
 * <p>H2 closes itself at the first write that fails and stays closed, so changes must end before the disk is full.
 */
public final class StorageWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StorageWatch.class);

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration WRITE = Duration.ofSeconds(10);

    private final FolderCheck folder;
    private final DatabaseCheck database;
    private final Effects effects;
    private final WriteAvailability room;
    private final ScheduledExecutorService folderThread = thread("watch-folder");
    private final ScheduledExecutorService databaseThread = thread("watch-database");

    /**
     * What follows.
     *
     * @param pause has the work that goes on by itself pause
     * @param resume has it go on
     * @param gone is told when the database has closed itself
     */
    public record Effects(Runnable pause, Runnable resume, Runnable gone) {}

    public StorageWatch(FolderCheck folder, DatabaseCheck database, Effects effects, WriteAvailability room) {
        this.folder = folder;
        this.database = database;
        this.effects = effects;
        this.room = room;
    }

    /** Looks once, then again and again by itself. */
    public void start() {
        lookAtFolder();
        repeat(folderThread, folder::write, WRITE);
        repeat(folderThread, this::lookAtFolder, LOOK);
        repeat(databaseThread, this::lookAtDatabase, LOOK);
        repeat(databaseThread, this::writeToDatabase, WRITE);
    }

    @Override
    public void close() {
        folderThread.shutdownNow();
        databaseThread.shutdownNow();
    }

    private void lookAtFolder() {
        boolean open = room.isOpen();
        room.foundFolder(folder.look());
        if (open && !room.isOpen()) {
            LOG.warn(
                    "nothing is changed any more, tasks pause: {}",
                    room.folderProblem().orElse(""));
            effects.pause().run();
        } else if (!open && room.isOpen()) {
            LOG.warn("changes are let in again, tasks go on: the data folder can be written");
            effects.resume().run();
        }
    }

    private void lookAtDatabase() {
        if (database.isGone()) {
            effects.gone().run();
        }
    }

    /** Not where space is short: that is told already, and the write may be the one that closes the database. */
    private void writeToDatabase() {
        room.foundDatabase(room.isOpen() ? database.write() : database.read());
    }

    private static void repeat(ScheduledExecutorService thread, Runnable look, Duration every) {
        ScheduledFuture<?> _ = thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        look.run();
                    } catch (RuntimeException e) {
                        LOG.error("a look at the storage failed", e);
                    }
                },
                0,
                every.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }
}
