package io.vpsmanager.cloud.console;

import io.vpsmanager.cloud.identity.Secrets;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.console.Consoles;
import io.vpsmanager.contract.console.Viewer;
import io.vpsmanager.engine.ConsoleEngine;
import io.vpsmanager.engine.MachineId;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects viewers with the screens of machines.
 *
 * @param guard says whether the holder of a way may use it now
 */
public record ConsoleGate(ConsoleKeeper keeper, Guard guard, InstantSource clock, SecureRandom random)
        implements Consoles {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleGate.class);

    /** How long a viewer may take to say who it is. */
    private static final Duration GREETING = Duration.ofSeconds(15);

    /** Who may see a console. */
    public interface Guard {

        /** Lets the holder of a way see its console now, or throws why not. `begins`: it is the beginning, which is noted. */
        void admit(AccessRow row, CallContext context, boolean begins);
    }

    @Override
    public void connect(String secret, Viewer looking, CallContext context) {
        ByteChannel viewer = new ViewerBytes(looking);
        RfbGreeting greeting = new RfbGreeting(viewer);
        CountDownLatch greeted = hurry(viewer);
        try (viewer) {
            try {
                AccessRow row = keeper.rows()
                        .find(Secrets.hash(secret), clock.instant())
                        .orElseThrow(ConsoleGate::unknown);
                try (ByteChannel machine = open(row, context)) {
                    greeting.admit();
                    greeted.countDown();
                    carry(row, viewer, machine, context);
                }
            } catch (ContractException e) {
                greeting.refuse(String.valueOf(e.getMessage()));
                throw e;
            }
        } catch (IOException e) {
            LOG.debug("{}: a viewer is gone", context.queryId(), e);
        }
    }

    @Override
    public void connect(Viewer looking, CallContext context) {
        ByteChannel viewer = new ViewerBytes(looking);
        byte[] challenge = new byte[VncPassword.CHALLENGE];
        random.nextBytes(challenge);
        CountDownLatch greeted = hurry(viewer);
        try (viewer) {
            AccessRow row = new RfbGreeting(viewer)
                    .ask(challenge, answer -> proven(challenge, answer))
                    .orElseThrow(ConsoleGate::unknown);
            greeted.countDown();
            // From here on there is no way to tell the viewer why it is left.
            try (ByteChannel machine = open(row, context)) {
                carry(row, viewer, machine, context);
            }
        } catch (IOException e) {
            LOG.debug("{}: a viewer is gone", context.queryId(), e);
        }
    }

    /** Leaves a viewer that takes too long to say who it is. */
    private static CountDownLatch hurry(ByteChannel viewer) {
        CountDownLatch greeted = new CountDownLatch(1);
        Thread.ofVirtual().name("console greeting").start(() -> {
            try {
                if (!greeted.await(GREETING.toSeconds(), TimeUnit.SECONDS)) {
                    viewer.close();
                }
            } catch (IOException e) {
                LOG.debug("A viewer cannot be left", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return greeted;
    }

    private Optional<AccessRow> proven(byte[] challenge, byte[] answer) {
        return keeper.rows().listWithPassword(clock.instant()).stream()
                .filter(row -> row.sealedPassword()
                        .map(keeper.secrets()::open)
                        .filter(password -> VncPassword.proves(password, challenge, answer))
                        .isPresent())
                .findFirst();
    }

    /** The screen of the machine, its greeting done. */
    private ByteChannel open(AccessRow row, CallContext context) throws IOException {
        if (!keeper.rows().open(row.id(), clock.instant())) {
            throw unknown();
        }
        guard.admit(row, context, true);
        ByteChannel machine = screen(row);
        try {
            new RfbGreeting(machine).enter();
            return machine;
        } catch (IOException e) {
            machine.close();
            throw e;
        }
    }

    private ByteChannel screen(AccessRow row) {
        if (!(keeper.engine() instanceof ConsoleEngine consoles)) {
            throw ContractException.unavailable("The machines here have no console", null);
        }
        return consoles.openConsole(new MachineId(row.vps().value()))
                .orElseThrow(() -> ContractException.unavailable("The machine has no screen now", null));
    }

    private void carry(AccessRow row, ByteChannel viewer, ByteChannel machine, CallContext context) {
        LOG.info("{} {}: console opened by {}", context.queryId(), row.vps(), row.account());
        Leave leave = new Leave(row.vps().value(), context.queryId(), () -> guard.admit(row, context, false));
        new Relay(viewer, machine, leave, keeper.every()).run();
        LOG.info("{} {}: console closed", context.queryId(), row.vps());
    }

    private static ContractException unknown() {
        return ContractException.notFound("This way to a console is unknown, used or too old: ask for another one");
    }
}
