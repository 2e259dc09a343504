package io.vpsmanager.contract.call;

import java.net.InetAddress;
import java.util.HexFormat;

/** What one line to the internet has of addresses: limits count by it. */
public final class Network {

    private static final int IPV6_BYTES = 16;
    /** A line is given at least the addresses that begin with the same 64 bits (RFC 6177). */
    private static final int LINE_BYTES = 8;

    private Network() {}

    /** The network of an address: an IPv4 address itself, the first 64 bits of an IPv6 one; of other text itself. */
    public static String of(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == IPV6_BYTES
                    ? HexFormat.ofDelimiter(":").formatHex(bytes, 0, LINE_BYTES) + "::/64"
                    : address;
        } catch (IllegalArgumentException other) {
            return address;
        }
    }
}
