package io.vpsmanager.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** `vps-manager ip …`. */
@Command(name = "ip", description = "Addresses.", mixinStandardHelpOptions = true)
final class IpCommand {

    @Command(name = "add", description = "Gives a server an additional IPv4 address.", mixinStandardHelpOptions = true)
    int add(@Mixin OperatorClient manager, @Parameters(paramLabel = "NAME") String name) {
        return manager.print("POST", "/vps/" + name + "/ips", null);
    }
}
