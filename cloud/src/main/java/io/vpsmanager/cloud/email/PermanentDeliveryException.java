package io.vpsmanager.cloud.email;

/** A mail was refused permanently; the message is for its addressee to read. */
public final class PermanentDeliveryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PermanentDeliveryException(String message, Throwable cause) {
        super(message, cause);
    }
}
