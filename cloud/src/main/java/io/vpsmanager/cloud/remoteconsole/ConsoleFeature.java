package io.vpsmanager.cloud.remoteconsole;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.CoreServices;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.job.PeriodicJob;
import io.vpsmanager.cloud.task.Tasks;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.remoteconsole.ConsoleApi;
import io.vpsmanager.contract.remoteconsole.Consoles;
import io.vpsmanager.contract.vps.VpsAction;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/** The screens of servers. */
public record ConsoleFeature(CoreServices core, ConsoleSettings keeper) implements Feature {

    /** The maximum delay until a console ends after its viewer's session or its service has ended. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** The noun with these services. `vncPort`: where customers' own viewers connect; empty: nowhere. */
    public static ConsoleFeature of(CoreServices core, OptionalInt vncPort) {
        return new ConsoleFeature(
                core,
                new ConsoleSettings(
                        core.engines(),
                        new ConsoleTicketStore(core.database()),
                        new OpenConsoles(core.database(), core.clock()),
                        new PendingViewers(),
                        core.secrets(),
                        core.publicUrl(),
                        vncPort,
                        LOOK));
    }

    @Override
    public List<PeriodicJob> jobs() {
        return List.of(
                PeriodicJob.often("clear-console-accesses", () -> keeper.rows()
                        .clearOld(core.clock().instant())),
                PeriodicJob.often("clear-open-consoles", keeper.open()::clearOld));
    }

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(new ApiFactory<>(ConsoleApi.class, access -> new ConsoleService(access, keeper)));
    }

    /** Connects whoever holds a secret to a screen. */
    public Consoles gate(Tasks tasks) {
        return new ConsoleConnector(
                keeper,
                (row, context, begins) -> admit(new Access(core, tasks, row.holder(), context), row, begins),
                core.clock(),
                new SecureRandom());
    }

    /** Checks that the holder of a ticket may see its console; records the start of a connection. */
    private VpsRow admit(Access holder, ConsoleTicket row, boolean begins) {
        VpsRow vps = holder.getPermitted(VpsAction.CONSOLE, row.vps());
        if (!keeper.rows().lasts(row.proof(), holder.now())) {
            throw ContractException.notFound("The session or the key that opened this console has ended");
        }
        if (begins) {
            holder.record(EventKind.CONSOLE_OPENED, vps, EventData.none());
        }
        return vps;
    }
}
