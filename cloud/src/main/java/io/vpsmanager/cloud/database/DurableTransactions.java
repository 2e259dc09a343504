package io.vpsmanager.cloud.database;

import io.vpsmanager.contract.call.ContractException;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Transactions that are on disk when their commit returns. */
final class DurableTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1;

    private final transient Flush flush;

    DurableTransactions(DataSource dataSource, Flush flush) {
        super(dataSource);
        this.flush = flush;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        try {
            super.doBegin(transaction, definition);
        } catch (CannotCreateTransactionException e) {
            throw e.getCause() instanceof ContractException refusal ? refusal : e;
        }
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        try {
            // The transaction's own connection: a second might be unavailable while twenty commits wait for each other.
            flush.await(DataSourceUtils.getConnection(Objects.requireNonNull(getDataSource())));
        } catch (SQLException e) {
            TransactionSystemException failure =
                    new TransactionSystemException("a commit could not be written to the disk");
            // Not as the cause, which would make the transaction count as aborted: it is committed and must not be run
            // again.
            failure.addSuppressed(e);
            throw failure;
        }
    }
}
