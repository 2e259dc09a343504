package io.vpsmanager.app.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the database can be read and written.
 *
 * @param change one that is real, to its disk; empty where nobody asks for it
 * @param witness a connection that is never given back, where the database is part of this program: once the database has closed
 *     itself it is dead, though a further connection would open the files again
 */
public record DatabaseCheck(DataSource dataSource, Optional<Runnable> change, Optional<Connection> witness) {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseCheck.class);

    /** As {@link #witness}. */
    public static Optional<Connection> witness(DataSource dataSource, boolean embedded) {
        try {
            return embedded ? Optional.of(dataSource.getConnection()) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("the database gives no connection", e);
        }
    }

    boolean isGone() {
        try {
            if (witness.isPresent()) {
                ask(witness.get());
            }
            return false;
        } catch (SQLException closed) {
            return true;
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
        try (Connection connection = dataSource.getConnection()) {
            ask(connection);
        }
    }

    private static void ask(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }
}
