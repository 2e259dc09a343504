package io.vpsmanager.simulator;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.ProbeRoute;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The services of a simulated machine: ports on loopback that really listen, for as long as somebody asks.
 *
 * <p>No machine listens by itself: there may be forty thousand of them.
 */
final class SimulatedServices implements ProbeRoute {

    private static final int SSH = 22;
    private static final int DNS = 53;
    /** SMTP, HTTP, HTTPS: of the machine's own system, not of the rescue system. */
    private static final List<Integer> SYSTEM = List.of(25, 80, 443);

    private final Map<Integer, InetSocketAddress> doors = new HashMap<>();
    private final List<Closeable> open = new ArrayList<>();
    private final boolean up;

    private SimulatedServices(boolean up) {
        this.up = up;
    }

    /** What listens on this machine, if there is one. */
    static SimulatedServices of(Optional<Machine> machine) {
        Optional<Machine> running = machine.filter(found -> found.power() == Power.ON);
        SimulatedServices services = new SimulatedServices(running.isPresent());
        try {
            if (running.isPresent()) {
                services.listen(running.get().boot());
            }
            return services;
        } catch (IOException e) {
            services.close();
            throw new UncheckedIOException("failed to listen on loopback for a simulated machine", e);
        }
    }

    private void listen(BootMode boot) throws IOException {
        tcp(SSH);
        if (boot == BootMode.LOCAL) {
            for (int port : SYSTEM) {
                tcp(port);
            }
            DnsResponder dns = DnsResponder.open(loopback());
            open.add(dns);
            doors.put(DNS, dns.address());
        }
    }

    private void tcp(int port) throws IOException {
        ServerSocket listener = new ServerSocket(0, 1, loopback());
        open.add(listener);
        doors.put(port, new InetSocketAddress(loopback(), listener.getLocalPort()));
    }

    @Override
    public Optional<InetAddress> host() {
        return up ? Optional.of(loopback()) : Optional.empty();
    }

    @Override
    public Optional<InetSocketAddress> at(int port) {
        return Optional.ofNullable(doors.get(port));
    }

    @Override
    public void close() {
        for (Closeable listener : open) {
            try {
                listener.close();
            } catch (IOException e) {
                throw new UncheckedIOException("failed to stop listening on loopback", e);
            }
        }
    }

    private static InetAddress loopback() {
        return InetAddress.ofLiteral("127.0.0.1");
    }
}
