package io.vpsmanager.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.TransactionSystemException;

/** What a failure of the database means, told by the SQL state that each of the databases gives. */
public enum DatabaseFailures {
    /** The database undid a transaction, or a statement, for the sake of another one: it can be run again. */
    ABORTED,
    /** The connection is gone, and with it what was not committed. */
    DISCONNECTED;

    /** PostgreSQL's serialization failure and deadlock and H2's deadlock. */
    private static final String ROLLBACK = "40";
    /** Nobody knows whether the statement took effect. */
    private static final String UNKNOWN_COMPLETION = "40003";
    /** PostgreSQL's lock_timeout; H2's lock time-out, concurrent update, and a row gone while it was deleted. */
    private static final Set<String> NO_LOCK = Set.of("55P03", "HYT00", "90131", "90112");
    /** PostgreSQL ended the session, and with it the transaction, since it was idle in it for too long. */
    private static final String IDLE_IN_TRANSACTION = "25P03";

    private static final String CONNECTION = "08";
    /** PostgreSQL ends a session: told to, crashing, starting, or since it was idle. */
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P03", "57P05");

    /** What an exception means, or one that it was caused by. */
    public static Optional<DatabaseFailures> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransactionSystemException vain && vain.getApplicationException() != null) {
                // What it could not be rolled back after says more than that.
                return of(vain.getApplicationException());
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofState(sql.getSQLState());
            }
        }
        return Optional.empty();
    }

    /** Whether what failed by this was undone and can be run again. */
    public static boolean isAborted(Throwable failure) {
        return of(failure).filter(ABORTED::equals).isPresent();
    }

    private static Optional<DatabaseFailures> ofState(String state) {
        if (state.equals(UNKNOWN_COMPLETION)) {
            return Optional.empty();
        }
        if (state.startsWith(ROLLBACK) || NO_LOCK.contains(state) || state.equals(IDLE_IN_TRANSACTION)) {
            return Optional.of(ABORTED);
        }
        if (state.startsWith(CONNECTION) || ENDED.contains(state)) {
            return Optional.of(DISCONNECTED);
        }
        return Optional.empty();
    }
}
