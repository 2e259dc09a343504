package io.vpsmanager.app.storage;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Whether changes are let in: the data folder has space and can be written, or why not. */
public final class WriteAvailability {

    /** A look that is older hangs. */
    private static final Duration STALE = Duration.ofSeconds(30);

    private final LongSupplier nanos;
    private volatile Look folder;
    private volatile Look database;

    /**
     * What was found, and when.
     *
     * @param problem empty where all is well
     */
    record Look(Optional<String> problem, long at) {}

    /** Nothing is known yet, which counts as well. */
    public WriteAvailability(LongSupplier nanos) {
        this.nanos = nanos;
        Look unknown = new Look(Optional.empty(), nanos.getAsLong());
        this.folder = unknown;
        this.database = unknown;
    }

    /**
     * Lets a change in.
     *
     * @throws ContractException 503 while nothing can be kept safely
     */
    public void require() {
        if (!isOpen()) {
            throw ContractException.of(
                    ErrorCode.READ_ONLY,
                    "Nothing can be changed now: the disk of the manager is full or nearly so. What is there can be"
                            + " read; send the call again when its operator has made space");
        }
    }

    boolean isOpen() {
        return folder.problem().isEmpty();
    }

    void foundFolder(Optional<String> problem) {
        folder = new Look(problem, nanos.getAsLong());
    }

    void foundDatabase(Optional<String> problem) {
        database = new Look(problem, nanos.getAsLong());
    }

    /** Why the data folder does not do; empty where it does. */
    Optional<String> folderProblem() {
        return problem(folder);
    }

    /** Why the database does not do; empty where it does. */
    Optional<String> databaseProblem() {
        return problem(database);
    }

    private Optional<String> problem(Look look) {
        return nanos.getAsLong() - look.at() > STALE.toNanos()
                ? Optional.of("no answer for "
                        + Duration.ofNanos(nanos.getAsLong() - look.at()).toSeconds() + " s")
                : look.problem();
    }
}
