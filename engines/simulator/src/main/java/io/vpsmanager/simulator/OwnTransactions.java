package io.vpsmanager.simulator;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions apart from the caller's: what an engine did stays done when its caller's transaction is lost. */
public final class OwnTransactions {

    private OwnTransactions() {}

    /** Always a new transaction, on its own connection. */
    public static TransactionTemplate on(DataSource dataSource) {
        TransactionTemplate template = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
