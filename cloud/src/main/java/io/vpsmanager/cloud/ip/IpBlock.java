package io.vpsmanager.cloud.ip;

import io.vpsmanager.contract.ip.Ip;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of addresses, its first host being the gateway of the others.
 *
 * @param network the address all of whose host bits are zero
 * @param prefix how many bits are the network's
 */
record IpBlock(InetAddress network, int prefix) {

    /** The first offset that is given to a server: 0 is the network, 1 the gateway. */
    static final long FIRST_OFFSET = 2;

    /** Parses `51.210.0.0/20` or `2001:41d0:305::/56`. */
    static IpBlock parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("address block " + text + " has no /prefix");
        }
        return new IpBlock(
                InetAddress.ofLiteral(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    Ip.Version version() {
        return network.getAddress().length == 4 ? Ip.Version.V4 : Ip.Version.V6;
    }

    InetAddress gateway() {
        return at(1);
    }

    /** Whether an offset is a host of this block; the last address of an IPv4 block is its broadcast. */
    boolean holds(long offset) {
        int hostBits = network.getAddress().length * 8 - prefix;
        BigInteger size = BigInteger.ONE.shiftLeft(hostBits);
        return BigInteger.valueOf(offset).compareTo(size.subtract(BigInteger.ONE)) < 0;
    }

    InetAddress at(long offset) {
        byte[] base = network.getAddress();
        byte[] sum = new BigInteger(1, base).add(BigInteger.valueOf(offset)).toByteArray();
        byte[] address = new byte[base.length];
        int length = Math.min(sum.length, address.length);
        System.arraycopy(sum, sum.length - length, address, address.length - length, length);
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + address.length + " bytes", e);
        }
    }
}
