package io.vpsmanager.cloud.email;

/** A mail was not accepted this time; the message is for its addressee to read. */
public final class TemporaryDeliveryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TemporaryDeliveryException(String message, Throwable cause) {
        super(message, cause);
    }
}
