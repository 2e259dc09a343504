package io.vpsmanager.contract.call;

import java.net.InetAddress;
import java.util.HexFormat;

/** The addresses that belong to one internet line: limits count by it. */
public final class Network {

    private static final int IPV6_BYTES = 16;
    /** A line gets at least all addresses that share the first 64 bits (RFC 6177). */
    private static final int LINE_BYTES = 8;

    private Network() {}

    /**
     * The network of an address: IPv4, the address itself; IPv6, its first 64 bits; other text is returned unchanged.
     */
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
