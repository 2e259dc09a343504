package io.vpsmanager.app;

import java.io.PrintStream;
import picocli.CommandLine.ExitCode;

/** Something the person who started the program can mend: told in clear lines, with exit code 2. */
public final class CleanFailure extends RuntimeException {

    public CleanFailure(String message) {
        super(message);
    }

    /** Prints what went wrong; the exit code to end with. */
    static int report(Exception exception) {
        PrintStream err = System.err;
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof CleanFailure) {
                err.println("vps-manager: " + cause.getMessage());
                return ExitCode.USAGE;
            }
        }
        err.println("vps-manager: this is a defect of the program; please report it with what follows");
        exception.printStackTrace(err);
        return ExitCode.SOFTWARE;
    }
}
