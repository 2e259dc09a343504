package io.vpsmanager.cloud.task;

/** Another runner has taken the task over: whoever catches this does nothing more about it. */
final class LeaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LeaseLostException(String message) {
        super(message);
    }
}
