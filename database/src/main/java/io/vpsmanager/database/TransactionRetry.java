package io.vpsmanager.database;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Retries what the database aborted, after a short random pause, up to a maximum number of times and duration. */
public final class TransactionRetry {

    private static final int MAX = 12;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration MAX_PAUSE_LENGTH = Duration.ofMillis(500);
    /** Less than a call may take, so that the caller still gets an answer. */
    private static final Duration MAX_LENGTH = Duration.ofSeconds(20);

    private final RetryTemplate template = new RetryTemplate(RetryPolicy.builder()
            .predicate(DatabaseFailures::isAborted)
            .maxRetries(MAX)
            .delay(FIRST_PAUSE)
            // As long as the pause itself: conflicting transactions restart at different times.
            .jitter(FIRST_PAUSE)
            .multiplier(2)
            .maxDelay(MAX_PAUSE_LENGTH)
            .timeout(MAX_LENGTH)
            .build());
    private final UnaryOperator<RuntimeException> told;

    /** `told`: converts a failure that retrying does not fix, for the caller. */
    public TransactionRetry(UnaryOperator<RuntimeException> told) {
        this.told = told;
    }

    /** Runs work that can be retried as a whole: none of its effects may survive an abort. */
    public <T extends @Nullable Object> T run(Supplier<T> work) {
        try {
            return template.invoke(work);
        } catch (RuntimeException e) {
            throw told.apply(e);
        }
    }
}
