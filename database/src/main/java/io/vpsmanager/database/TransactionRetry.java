package io.vpsmanager.database;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Runs again what the database aborted, after a short pause of random length, so often and so long and no more. */
public final class TransactionRetry {

    private static final int MAX = 12;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration MAX_PAUSE_LENGTH = Duration.ofMillis(500);
    /** Less than a call may take: whoever waits is told. */
    private static final Duration MAX_LENGTH = Duration.ofSeconds(20);

    private final RetryTemplate template = new RetryTemplate(RetryPolicy.builder()
            .predicate(DatabaseFailures::isAborted)
            .maxRetries(MAX)
            .delay(FIRST_PAUSE)
            // As long as the pause itself: those who were in each other's way begin again at different times.
            .jitter(FIRST_PAUSE)
            .multiplier(2)
            .maxDelay(MAX_PAUSE_LENGTH)
            .timeout(MAX_LENGTH)
            .build());
    private final UnaryOperator<RuntimeException> told;

    /** `told`: how a failure is told to the caller that is not mended by running again. */
    public TransactionRetry(UnaryOperator<RuntimeException> told) {
        this.told = told;
    }

    /** Runs what can be run again as a whole: nothing of it may outlive its being aborted. */
    public <T extends @Nullable Object> T run(Supplier<T> work) {
        try {
            return template.invoke(work);
        } catch (RuntimeException e) {
            throw told.apply(e);
        }
    }
}
