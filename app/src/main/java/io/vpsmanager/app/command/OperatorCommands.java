package io.vpsmanager.app.command;

import java.util.List;

/** Every command beside `serve`. */
public final class OperatorCommands {

    private OperatorCommands() {}

    public static List<Object> all() {
        return List.of(
                new AccountCommand(),
                new VpsCommand(),
                new IpCommand(),
                new TaskCommand(),
                new FaultCommand(),
                new CatalogueCommand());
    }
}
