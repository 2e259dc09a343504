package io.vpsmanager.cloud.status;

import io.vpsmanager.engine.Reach;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/** The way to a machine by its own address. */
record DirectReach(Optional<InetAddress> host) implements Reach {

    static DirectReach to(Optional<String> address) {
        return new DirectReach(address.map(InetAddress::ofLiteral));
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
