package io.vpsmanager.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions that are retried when the database aborts them, and once when another has just inserted the same key.
 *
 * <p>The whole transaction is retried: one that joins another is part of it, and its failure must reach the outermost.
 * State outside the database, such as a captured variable, must be as correct after a second run as after one.
 */
public final class RetryingTransactions extends TransactionTemplate {

    private static final long serialVersionUID = 1;

    /** The second run sees the row that was inserted first. */
    private static final RetryTemplate ONCE_MORE = new RetryTemplate(RetryPolicy.builder()
            .predicate(DuplicateKeyException.class::isInstance)
            .maxRetries(1)
            .delay(Duration.ZERO)
            .build());

    private final transient TransactionRetry repetition;

    public RetryingTransactions(PlatformTransactionManager manager, TransactionRetry repetition) {
        super(manager);
        this.repetition = repetition;
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        return joinsAnother()
                ? super.execute(action)
                : repetition.run(() -> ONCE_MORE.<T>invoke(() -> super.execute(action)));
    }

    private boolean joinsAnother() {
        return getPropagationBehavior() == TransactionDefinition.PROPAGATION_REQUIRED
                && TransactionSynchronizationManager.isActualTransactionActive();
    }
}
