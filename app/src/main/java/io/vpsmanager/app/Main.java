package io.vpsmanager.app;

import io.vpsmanager.app.command.OperatorCommands;
import io.vpsmanager.app.serve.ServeCommand;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's command line. */
@Command(
        name = "vps-manager",
        description = "Runs VPS Manager, or asks a running one.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Callable<Integer> {

    private static final int CARRIERS = 32;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    public static void main(String[] arguments) {
        // More carriers than cores, for a virtual thread that loads a class keeps its carrier (decisions/0014).
        System.setProperty("jdk.virtualThreadScheduler.parallelism", Integer.toString(CARRIERS));
        int exitCode = commandLine(arguments).execute(arguments);
        if (exitCode != ServeCommand.RUNNING) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine(String... arguments) {
        CommandLine line = new CommandLine(new Main()).addSubcommand(new ServeCommand());
        // What a start does not run it need not read: that takes a tenth of it.
        if (arguments.length == 0 || !arguments[0].equals(ServeCommand.NAME)) {
            OperatorCommands.all().forEach(line::addSubcommand);
        }
        Version.tellBy(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Main::day);
        line.setParameterExceptionHandler((exception, _) -> CleanFailure.report(
                new CleanFailure(exception.getMessage() + "; see "
                        + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help"),
                line.getErr()));
        line.setExecutionExceptionHandler((exception, _, _) -> CleanFailure.report(exception, line.getErr()));
        return line;
    }

    /** Without a command there is nothing to do: the usage says which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(System.err);
        return CommandLine.ExitCode.USAGE;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException other) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no day such as 2027-01-31");
        }
    }
}
