package io.vpsmanager.cloud.database;

import io.vpsmanager.database.TransactionRetry;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Statements whose changes are on disk when they return, and that are retried when the database aborts them, if no
 * transaction sees to that.
 */
final class DurableStatements extends JdbcTemplate {

    private final Flush flush;
    private final TransactionRetry repetition;

    DurableStatements(DataSource dataSource, Flush flush, TransactionRetry repetition) {
        super(dataSource);
        this.flush = flush;
        this.repetition = repetition;
    }

    @Override
    protected int update(PreparedStatementCreator creator, @Nullable PreparedStatementSetter setter) {
        return written(alone(() -> super.update(creator, setter)));
    }

    @Override
    public int update(PreparedStatementCreator creator, KeyHolder keys) {
        return written(alone(() -> super.update(creator, keys)));
    }

    @Override
    public <T extends @Nullable Object> T query(
            PreparedStatementCreator creator, @Nullable PreparedStatementSetter setter, ResultSetExtractor<T> rows) {
        return alone(() -> super.query(creator, setter, rows));
    }

    private <T extends @Nullable Object> T alone(Supplier<T> statement) {
        return isInTransaction() ? statement.get() : repetition.run(statement);
    }

    private static boolean isInTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    private int written(int rows) {
        if (rows > 0 && !isInTransaction()) {
            DataSource dataSource = Objects.requireNonNull(getDataSource());
            var connection = DataSourceUtils.getConnection(dataSource);
            try {
                flush.await(connection);
            } catch (SQLException e) {
                throw translateException("flush", "CHECKPOINT", e);
            } finally {
                DataSourceUtils.releaseConnection(connection, dataSource);
            }
        }
        return rows;
    }
}
