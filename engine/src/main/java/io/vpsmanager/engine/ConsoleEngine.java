package io.vpsmanager.engine;

import java.nio.channels.ByteChannel;
import java.util.Optional;

/** An engine whose machines have a screen and a keyboard that can be reached from outside. */
public interface ConsoleEngine {

    /**
     * Connects to the screen and keyboard of a machine.
     *
     * <p>The bytes are those of the RFB protocol, version 3.8 (RFC 6143), as its server speaks it that asks for no password.
     * All connections to a machine show the same screen. It is the engine that ends a connection when the machine is switched
     * off or goes away; a restart of its system is seen on the screen.
     *
     * @return a blocking channel, the caller's to close; empty when the machine has no screen now: it is off, or not there
     */
    Optional<ByteChannel> openConsole(MachineId machine);
}
