package io.vpsmanager.app;

import java.io.PrintWriter;
import picocli.CommandLine.ExitCode;

/**
 * Something the person who started the program can mend: told in clear lines, with exit code 2, or 1 when it was
 * refused.
 */
public final class CleanFailure extends RuntimeException {

    private static final int REFUSED = 1;
    private static final int DEFECT = 3;

    private final int exitCode;

    public CleanFailure(String message) {
        this(message, ExitCode.USAGE);
    }

    private CleanFailure(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** A refusal by a running manager, or by a check: exit code 1. */
    public static CleanFailure refused(String message) {
        return new CleanFailure(message, REFUSED);
    }

    /** Prints what went wrong, each line for itself; the exit code to end with. */
    static int report(Exception exception, PrintWriter err) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof CleanFailure told) {
                String.valueOf(cause.getMessage()).lines().forEach(line -> err.println("vps-manager: " + line));
                return told.exitCode;
            }
        }
        err.println("vps-manager: this is a defect of the program; please report it with what follows");
        exception.printStackTrace(err);
        return DEFECT;
    }
}
