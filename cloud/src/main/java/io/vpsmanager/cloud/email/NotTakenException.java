package io.vpsmanager.cloud.email;

/** A mail was not taken this time; the message is for its addressee to read. */
public final class NotTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotTakenException(String message, Throwable cause) {
        super(message, cause);
    }
}
