package io.vpsmanager.contract.remoteconsole;

/**
 * Where a viewer finds a console, `vps.Vnc` on the wire.
 *
 * @param password valid for one connection, within {@link Consoles#WAITS}
 */
public record Vnc(String host, long port, String password) {

    /** Omits the password. */
    @Override
    public String toString() {
        return "Vnc[" + host + ", " + port + ", (password)]";
    }
}
