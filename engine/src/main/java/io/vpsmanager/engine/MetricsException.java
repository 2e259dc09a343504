package io.vpsmanager.engine;

import org.jspecify.annotations.Nullable;

/** An engine cannot tell now what is used; asked again later it may. */
public final class MetricsException extends RuntimeException {

    public MetricsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
