package io.vpsmanager.app.serve;

import io.vpsmanager.app.CleanFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Checks before anything starts whether a port is available. */
final class Ports {

    private Ports() {}

    static void check(String option, int port, InetAddress address) {
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new CleanFailure("port " + port + " cannot be listened on (" + e.getMessage()
                    + "); choose another by " + option + " N");
        }
    }
}
