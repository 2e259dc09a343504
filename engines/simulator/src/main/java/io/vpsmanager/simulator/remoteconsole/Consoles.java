package io.vpsmanager.simulator.remoteconsole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ByteChannel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The screens that somebody has looked at since their machines were switched on, and the connections to them. */
public final class Consoles {

    private static final Logger LOG = LoggerFactory.getLogger(Consoles.class);

    /** How late a screen may show that its machine restarts or is off. */
    private static final Duration LOOK = Duration.ofMillis(250);

    private final GuestSource guests;
    private final InstantSource clock;
    private final Map<String, ConsoleSession> computers = new ConcurrentHashMap<>();

    /** Read when somebody looks for the first time. */
    private static final class Letters {
        private static final Font FONT = Font.load();
    }

    public Consoles(GuestSource guests, InstantSource clock) {
        this.guests = guests;
        this.clock = clock;
    }

    /** A new connection to the screen of a machine; empty when it has none now. */
    public Optional<ByteChannel> open(String machine) {
        ConsoleSession computer = computers.computeIfAbsent(machine, name -> new ConsoleSession(name, guests, clock));
        if (!computer.look()) {
            computers.remove(machine, computer);
            return Optional.empty();
        }
        try {
            Line line = new Line();
            Thread.ofVirtual().name("console " + machine).start(() -> serve(machine, computer, line));
            return Optional.of(line.viewer());
        } catch (IOException e) {
            throw new UncheckedIOException("no connection to the screen of " + machine + " can be made", e);
        }
    }

    private void serve(String machine, ConsoleSession computer, Line line) {
        RfbConnection connection = new RfbConnection(computer, Letters.FONT, line.input(), line.output());
        CountDownLatch gone = new CountDownLatch(1);
        Thread.ofVirtual().name("screen " + machine).start(() -> follow(machine, computer, gone, line));
        Thread writer = Thread.ofVirtual().unstarted(() -> write(machine, connection, line));
        try {
            connection.greet(machine);
            writer.start();
            connection.read();
        } catch (IOException e) {
            LOG.debug("A viewer of {} is gone", machine, e);
        } finally {
            gone.countDown();
            connection.end();
            line.close();
        }
    }

    private static void write(String machine, RfbConnection connection, Line line) {
        try {
            connection.write();
        } catch (IOException e) {
            LOG.debug("A viewer of {} is gone", machine, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            line.close();
        }
    }

    /**
     * Keeps the screen as its machine is until the viewer has gone, and ends the connection when there is no screen any more. It
     * is never interrupted: it reads a database.
     */
    private void follow(String machine, ConsoleSession computer, CountDownLatch gone, Line line) {
        try {
            while (isThere(machine, computer)) {
                if (gone.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            computers.remove(machine, computer);
            line.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What cannot be found out now is looked at again. */
    private static boolean isThere(String machine, ConsoleSession computer) {
        try {
            return computer.look();
        } catch (RuntimeException e) {
            LOG.warn("How machine {} stands cannot be seen on its screen now", machine, e);
            return true;
        }
    }
}
