package io.vpsmanager.app;

import io.vpsmanager.app.command.OperatorCommands;
import io.vpsmanager.app.serve.ServeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's command line. */
@Command(
        name = "vps-manager",
        description = "Runs VPS Manager, or asks a running one.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

    private static final int CARRIERS = 32;

    private Main() {}

    public static void main(String[] arguments) {
        // More carriers than cores, for a virtual thread that loads a class keeps its carrier (decisions/0014).
        System.setProperty("jdk.virtualThreadScheduler.parallelism", Integer.toString(CARRIERS));
        CommandLine line = new CommandLine(new Main()).addSubcommand(new ServeCommand());
        OperatorCommands.all().forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((exception, _) -> CleanFailure.report(new CleanFailure(exception.getMessage()
                + "; see " + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help")));
        line.setExecutionExceptionHandler((exception, _, _) -> CleanFailure.report(exception));
        int exitCode = line.execute(arguments);
        if (exitCode != ServeCommand.RUNNING) {
            System.exit(exitCode);
        }
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
