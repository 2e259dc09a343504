package io.vpsmanager.cloud.database;

import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Statements whose changes are on the disk when they return, where no transaction sees to that. */
final class DurableStatements extends JdbcTemplate {

    private final Flush flush;

    DurableStatements(DataSource dataSource, Flush flush) {
        super(dataSource);
        this.flush = flush;
    }

    @Override
    protected int update(PreparedStatementCreator creator, @Nullable PreparedStatementSetter setter) {
        return written(super.update(creator, setter));
    }

    @Override
    public int update(PreparedStatementCreator creator, KeyHolder keys) {
        return written(super.update(creator, keys));
    }

    private int written(int rows) {
        if (rows > 0 && !TransactionSynchronizationManager.isActualTransactionActive()) {
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
