package io.vpsmanager.cloud.status;

import io.vpsmanager.engine.ProbeRoute;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/** The way to a machine by its own address. */
record DirectProbeRoute(Optional<InetAddress> host) implements ProbeRoute {

    static DirectProbeRoute to(Optional<String> address) {
        return new DirectProbeRoute(address.map(InetAddress::ofLiteral));
    }

    @Override
    public Optional<InetSocketAddress> at(int port) {
        return host.map(address -> new InetSocketAddress(address, port));
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
