package io.vpsmanager.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** `vps-manager task …`. */
@Command(
        name = "task",
        description = "Tasks.",
        footer = {
            "",
            "Examples:",
            "  vps-manager task list --data DIR",
            "  vps-manager task resume 17      a stuck task tries again",
            "  vps-manager task cancel 18      before its first step began"
        },
        mixinStandardHelpOptions = true)
final class TaskCommand {

    @Command(name = "list", description = "Lists the newest tasks.", mixinStandardHelpOptions = true)
    int list(@Mixin OperatorClient manager) {
        return manager.print("GET", "/tasks", null);
    }

    @Command(name = "show", description = "Shows one task.", mixinStandardHelpOptions = true)
    int show(@Mixin OperatorClient manager, @Parameters(paramLabel = "ID") long id) {
        return manager.print("GET", "/tasks/" + id, null);
    }

    @Command(
            name = "cancel",
            description = "Ends a task whose first step has not begun, and gives its server back.",
            mixinStandardHelpOptions = true)
    int cancel(@Mixin OperatorClient manager, @Parameters(paramLabel = "ID") long id) {
        return manager.print("POST", "/tasks/" + id + "/cancel", null);
    }

    @Command(name = "resume", description = "Has a stuck task try again.", mixinStandardHelpOptions = true)
    int resume(@Mixin OperatorClient manager, @Parameters(paramLabel = "ID") long id) {
        return manager.print("POST", "/tasks/" + id + "/resume", null);
    }
}
