package io.vpsmanager.cloud.email;

/** A mail was refused for good; the message is for its addressee to read. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
