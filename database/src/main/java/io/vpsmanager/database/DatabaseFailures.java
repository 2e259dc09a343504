package io.vpsmanager.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.TransactionSystemException;

/** What a failure of the database means, by the SQL state of each supported database. */
public enum DatabaseFailures {
    /** The database rolled back a transaction or statement in favour of another: it can be retried. */
    ABORTED,
    /** The connection is lost, and with it whatever was not committed. */
    DISCONNECTED;

    /** PostgreSQL's serialization failure and deadlock and H2's deadlock. */
    private static final String ROLLBACK = "40";
    /** Unknown whether the statement took effect. */
    private static final String UNKNOWN_COMPLETION = "40003";
    /** PostgreSQL's lock_timeout; H2's lock time-out, concurrent update, and a row gone while it was deleted. */
    private static final Set<String> NO_LOCK = Set.of("55P03", "HYT00", "90131", "90112");
    /** PostgreSQL ended the session, and with it the transaction, since it was idle for too long. */
    private static final String IDLE_IN_TRANSACTION = "25P03";

    private static final String CONNECTION = "08";
    /** PostgreSQL ends a session: on command, when crashing or starting, or for being idle. */
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P03", "57P05");

    /** What an exception, or one of its causes, means. */
    public static Optional<DatabaseFailures> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransactionSystemException vain && vain.getApplicationException() != null) {
                // The original failure says more than the failed rollback.
                return of(vain.getApplicationException());
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofState(sql.getSQLState());
            }
        }
        return Optional.empty();
    }

    /** Whether the work that failed this way was rolled back and can be retried. */
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
