package io.vpsmanager.cloud.remoteconsole;

import java.io.IOException;
import java.nio.channels.ByteChannel;

/** A console opened for an authorised viewer: its ticket, its place among the open ones, and the machine's screen. */
record OpenedConsole(ConsoleTicket way, OpenConsoles.Place place, ByteChannel machine) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        try {
            machine.close();
        } finally {
            place.close();
        }
    }
}
