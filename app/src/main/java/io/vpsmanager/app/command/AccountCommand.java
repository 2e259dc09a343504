package io.vpsmanager.app.command;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `vps-manager account …`. */
@Command(
        name = "account",
        description = "Customer accounts.",
        footer = {
            "",
            "Examples (passwords are asked for, so that they stand in no history):",
            "  vps-manager account create cd67890-ovh --email a@example.com --password",
            "  vps-manager account password cd67890-ovh --password",
            "  vps-manager account list"
        },
        mixinStandardHelpOptions = true)
final class AccountCommand {

    @Command(
            name = "create",
            description = "Makes an account; its password is asked for.",
            mixinStandardHelpOptions = true)
    int create(
            @Mixin OperatorClient manager,
            @Parameters(paramLabel = "ID", description = "In OVH's form, like ab12345-ovh.") String id,
            @Option(names = "--email", required = true) String email,
            @Option(names = "--password", required = true, interactive = true, arity = "0..1") String password,
            @Option(names = "--country", defaultValue = "FR") String country,
            @Option(names = "--language", defaultValue = "fr_FR") String language) {
        return manager.print(
                "POST",
                "/accounts",
                Map.of(
                        "id", id,
                        "email", email,
                        "password", password,
                        "country", country,
                        "subsidiary", country,
                        "language", language,
                        "currency", "EUR",
                        "timeZone", "Europe/Paris"));
    }

    @Command(
            name = "password",
            description = "Gives an account a new password and ends its sessions; the password is asked for.",
            mixinStandardHelpOptions = true)
    int password(
            @Mixin OperatorClient manager,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--password", required = true, interactive = true, arity = "0..1") String password) {
        return manager.print(
                "PUT", "/accounts/" + OperatorClient.segment(id) + "/password", Map.of("password", password));
    }

    @Command(name = "list", description = "Lists every account.", mixinStandardHelpOptions = true)
    int list(@Mixin OperatorClient manager) {
        return manager.print("GET", "/accounts", null);
    }
}
