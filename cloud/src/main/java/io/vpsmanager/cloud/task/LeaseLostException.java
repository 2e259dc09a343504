package io.vpsmanager.cloud.task;

/** The task is another runner's by now: whoever meets this does nothing more about it. */
final class LeaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LeaseLostException(String message) {
        super(message);
    }
}
