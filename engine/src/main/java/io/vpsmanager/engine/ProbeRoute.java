package io.vpsmanager.engine;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/** The way to the services of one machine, while it is open. */
public interface ProbeRoute extends AutoCloseable {

    /** The address that answers a ping for the machine; empty: nothing does. */
    Optional<InetAddress> host();

    /** Where to probe the service on this port of the machine; empty: nothing listens there. */
    Optional<InetSocketAddress> at(int port);

    @Override
    void close();
}
