package io.vpsmanager.simulator.fault;

/** A fault file that cannot be used; the message names each entry and its cure. */
public final class FaultFileException extends RuntimeException {

    FaultFileException(String message) {
        super(message);
    }

    FaultFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
