package io.vpsmanager.contract.remoteconsole;

/**
 * Where a viewer finds a console, `vps.Vnc` on the wire.
 *
 * @param password good for one connection, within {@link Consoles#WAITS}
 */
public record Vnc(String host, long port, String password) {

    /** The password is not told. */
    @Override
    public String toString() {
        return "Vnc[" + host + ", " + port + ", (password)]";
    }
}
