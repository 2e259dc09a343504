package io.vpsmanager.app.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the database can be read and written.
 *
 * @param change one that is real, to its disk; empty where nobody asks for it
 * @param embedded whether it is part of this program, and may have closed itself
 */
public record DatabaseCheck(DataSource dataSource, Optional<Runnable> change, boolean embedded) {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseCheck.class);

    /** What H2 answers for ever once it has closed itself: `DATABASE_IS_CLOSED`. */
    private static final int CLOSED = 90_098;

    private static final int DEEPEST = 20;

    boolean isGone() {
        if (!embedded) {
            return false;
        }
        try {
            ask();
            return false;
        } catch (SQLException | RuntimeException e) {
            return isClosed(e);
        }
    }

    /** Why it cannot be written; empty when it can. */
    Optional<String> write() {
        return problem("written", () -> change.ifPresent(Runnable::run));
    }

    /** Why it cannot be read; empty when it can. */
    Optional<String> read() {
        return problem("read", this::ask);
    }

    private interface Asking {
        void ask() throws SQLException;
    }

    private static Optional<String> problem(String what, Asking asking) {
        try {
            asking.ask();
            return Optional.empty();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("the database cannot be {}", what, e);
            return Optional.of("the database cannot be " + what + ": " + e.getMessage());
        }
    }

    private void ask() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    private static boolean isClosed(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(each -> each instanceof SQLException failure && failure.getErrorCode() == CLOSED);
    }
}
