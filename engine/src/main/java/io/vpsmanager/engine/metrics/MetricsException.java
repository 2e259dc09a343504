package io.vpsmanager.engine.metrics;

import org.jspecify.annotations.Nullable;

/** An engine cannot report the usage now; a later call may succeed. */
public final class MetricsException extends RuntimeException {

    public MetricsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
