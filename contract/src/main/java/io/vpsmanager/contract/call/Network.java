package io.vpsmanager.contract.call;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** What one line to the internet has of addresses: limits count by it. */
public final class Network {

    /** A line is given at least the addresses that begin with the same 64 bits (RFC 6177). */
    private static final int LINE_BYTES = 8;

    private Network() {}

    /** The network of an address: an IPv4 address itself, the first half of an IPv6 address; of other text itself. */
    public static String of(String address) {
        try {
            if (InetAddress.ofLiteral(address) instanceof Inet6Address wide) {
                byte[] bytes = wide.getAddress();
                Arrays.fill(bytes, LINE_BYTES, bytes.length, (byte) 0);
                return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
            }
            return address;
        } catch (IllegalArgumentException | UnknownHostException other) {
            return address;
        }
    }
}
