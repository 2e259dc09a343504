package io.vpsmanager.engine;

import java.nio.channels.ByteChannel;
import java.util.Optional;

/** An engine whose machines have a screen and a keyboard that can be reached from outside. */
public interface ConsoleEngine {

    /**
     * Connects to the screen and keyboard of a machine.
     *
     * <p>The bytes are those of the RFB protocol, version 3.8 (RFC 6143), as spoken by a server that needs no password.
     * All connections to a machine show the same screen. The engine ends a connection when the machine is switched
     * off or removed; a restart of its system shows on the screen.
     *
     * @return a blocking channel, which the caller closes; empty if the machine has no screen now: it is off or does
     *     not exist
     */
    Optional<ByteChannel> openConsole(MachineId machine);
}
