package io.vpsmanager.cloud.remoteconsole;

import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.remoteconsole.Consoles;
import io.vpsmanager.contract.remoteconsole.Viewer;
import io.vpsmanager.engine.ConsoleEngine;
import io.vpsmanager.engine.MachineId;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects viewers to the screens of machines.
 *
 * @param guard decides whether the holder of a ticket may use it now
 */
public record ConsoleConnector(ConsoleSettings keeper, Guard guard, InstantSource clock, SecureRandom random)
        implements Consoles {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleConnector.class);

    /** Who may see a console. */
    public interface Guard {

        /**
         * Admits the holder of a ticket to its console now, or throws the reason. `begins`: the connection starts,
         * which is recorded.
         */
        VpsRow admit(ConsoleTicket row, CallContext context, boolean begins);
    }

    @Override
    public void connect(String secret, Viewer looking, CallContext context) {
        Meeting meeting = greeting -> {
            try {
                return open(find(secret), context);
            } catch (ContractException e) {
                greeting.refuse(String.valueOf(e.getMessage()));
                throw e;
            }
        };
        connect(looking, context, meeting, RfbGreeting::admit);
    }

    @Override
    public void connect(Viewer looking, CallContext context) {
        byte[] challenge = new byte[VncPassword.CHALLENGE];
        random.nextBytes(challenge);
        Meeting meeting = greeting -> greeting.ask(challenge, answer -> open(proven(challenge, answer), context));
        connect(looking, context, meeting, RfbGreeting::accept);
    }

    /** Authenticates the viewer, and opens the console it is authorised for. */
    private interface Meeting {

        OpenedConsole with(RfbGreeting greeting) throws IOException;
    }

    /** The greeting to an authorised viewer. */
    private interface Welcome {

        void say(RfbGreeting greeting) throws IOException;
    }

    private void connect(Viewer looking, CallContext context, Meeting meeting, Welcome welcome) {
        try (ByteChannel viewer = new ViewerBytes(looking)) {
            try (PendingViewers.Turn turn = keeper.waiting().enter(viewer, context.remoteAddress())) {
                RfbGreeting greeting = new RfbGreeting(viewer);
                try (OpenedConsole opened = meeting.with(greeting)) {
                    welcome.say(greeting);
                    turn.end();
                    carry(opened, viewer, context);
                }
            } catch (ContractException e) {
                looking.refuse(String.valueOf(e.getMessage()));
                throw e;
            }
        } catch (IOException e) {
            LOG.debug("{}: a viewer is gone", context.queryId(), e);
        }
    }

    private ConsoleTicket find(String secret) {
        return keeper.rows().find(Secrets.hash(secret), clock.instant()).orElseThrow(ConsoleConnector::unknown);
    }

    private ConsoleTicket proven(byte[] challenge, byte[] answer) {
        return keeper.rows().listWithPassword(clock.instant()).stream()
                .filter(row -> row.sealedPassword()
                        .map(keeper.secrets()::open)
                        .filter(password -> VncPassword.proves(password, challenge, answer))
                        .isPresent())
                .findFirst()
                .orElseThrow(() ->
                        ContractException.notFound("This password is unknown, used or too old: ask for another one"));
    }

    /** Consumes a ticket, unless its console cannot be opened now. */
    private OpenedConsole open(ConsoleTicket way, CallContext context) {
        guard.admit(way, context, false);
        keeper.open().check(way.vps(), way.account());
        if (!keeper.rows().open(way.id(), clock.instant())) {
            throw unknown();
        }
        OpenConsoles.Place place = keeper.open().take(way);
        try {
            return new OpenedConsole(way, place, entered(guard.admit(way, context, true)));
        } catch (RuntimeException e) {
            place.close();
            throw e;
        }
    }

    /** The screen of the machine, after the handshake. */
    private ByteChannel entered(VpsRow vps) {
        ByteChannel machine = screen(vps);
        try {
            new RfbGreeting(machine).enter();
            return machine;
        } catch (IOException e) {
            close(machine);
            throw ContractException.unavailable("The screen of the machine cannot be reached now", e);
        }
    }

    private static void close(ByteChannel machine) {
        try {
            machine.close();
        } catch (IOException e) {
            LOG.debug("A console's connection cannot be closed", e);
        }
    }

    private ByteChannel screen(VpsRow vps) {
        return keeper.engines()
                .of(vps.datacenter())
                .ability(ConsoleEngine.class)
                .orElseThrow(() -> ContractException.unavailable("The machines here have no console", null))
                .openConsole(new MachineId(vps.name().value()))
                .orElseThrow(() -> ContractException.unavailable("The machine has no screen now", null));
    }

    private void carry(OpenedConsole opened, ByteChannel viewer, CallContext context) {
        ConsoleTicket way = opened.way();
        LOG.info("{} {}: console opened by {}", context.queryId(), way.vps(), way.account());
        ConsoleLease leave = new ConsoleLease(way.vps().value(), context.queryId(), () -> {
            guard.admit(way, context, false);
            keeper.open().tell();
        });
        new Relay(viewer, opened.machine(), leave, keeper.every()).run();
        LOG.info("{} {}: console closed", context.queryId(), way.vps());
    }

    private static ContractException unknown() {
        return ContractException.notFound("This way to a console is unknown, used or too old: ask for another one");
    }
}
