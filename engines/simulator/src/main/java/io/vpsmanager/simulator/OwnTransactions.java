package io.vpsmanager.simulator;

import io.vpsmanager.database.RetryingTransactions;
import io.vpsmanager.database.TransactionRetry;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions apart from the caller's: what an engine did stays done when its caller's transaction is lost. */
public final class OwnTransactions {

    private OwnTransactions() {}

    /** Always a new transaction, on its own connection; run again when the database aborts it. */
    public static TransactionTemplate on(DataSource dataSource) {
        TransactionTemplate template =
                new RetryingTransactions(new Manager(dataSource), new TransactionRetry(UnaryOperator.identity()));
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    /** Lets through what the pool of connections refuses by. */
    private static final class Manager extends JdbcTransactionManager {

        private static final long serialVersionUID = 1;

        Manager(DataSource dataSource) {
            super(dataSource);
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            try {
                super.doBegin(transaction, definition);
            } catch (CannotCreateTransactionException e) {
                throw e.getCause() instanceof RuntimeException refusal ? refusal : e;
            }
        }
    }
}
