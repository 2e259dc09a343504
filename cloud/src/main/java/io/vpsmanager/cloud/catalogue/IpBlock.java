package io.vpsmanager.cloud.catalogue;

import io.vpsmanager.contract.ip.Ip;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block of addresses, its first host being the gateway of the others.
 *
 * @param network the address with all host bits zero
 * @param prefix how many bits are the network's
 */
public record IpBlock(InetAddress network, int prefix) {

    /** The first offset that is given to a server: 0 is the network, 1 the gateway. */
    public static final long FIRST_OFFSET = 2;

    /** Network, gateway, one server and broadcast take two bits. */
    private static final int FEWEST_HOST_BITS = 2;

    /** Stricter than what Java reads as an address, which includes `51.210` and `fe80::1%eth0`. */
    private static final Pattern FORM =
            Pattern.compile("((?:[0-9]{1,3}\\.){3}[0-9]{1,3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)/([0-9]{1,3})");

    /**
     * Parses `51.210.0.0/20` or `2001:41d0:305::/56`.
     *
     * @throws IllegalArgumentException saying what is wrong with the text, and the remedy
     */
    public static IpBlock parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw unreadable(text, null);
        }
        InetAddress network;
        try {
            network = InetAddress.ofLiteral(parts.group(1));
        } catch (IllegalArgumentException noAddress) {
            throw unreadable(text, noAddress);
        }
        IpBlock block = new IpBlock(network, Integer.parseInt(parts.group(2)));
        int longest = block.length() - FEWEST_HOST_BITS;
        if (block.prefix < 1 || block.prefix > longest) {
            throw new IllegalArgumentException(
                    "the block " + text + " has no prefix from /1 to /" + longest + "; write one that has");
        }
        if (!block.value().equals(block.value().shiftRight(block.hostBits()).shiftLeft(block.hostBits()))) {
            throw new IllegalArgumentException("the block " + text
                    + " begins with an address in its middle; write its first address, or a longer prefix");
        }
        return block;
    }

    private static IllegalArgumentException unreadable(String text, @Nullable IllegalArgumentException cause) {
        return new IllegalArgumentException(
                "'" + text + "' is no block of addresses; write one like 51.210.0.0/20 or 2001:41d0:305::/56", cause);
    }

    public Ip.Version version() {
        return network.getAddress().length == 4 ? Ip.Version.V4 : Ip.Version.V6;
    }

    public InetAddress gateway() {
        return at(1);
    }

    /** Whether an offset is a host of this block; the last address of an IPv4 block is its broadcast. */
    public boolean holds(long offset) {
        BigInteger size = BigInteger.ONE.shiftLeft(hostBits());
        return BigInteger.valueOf(offset).compareTo(size.subtract(BigInteger.ONE)) < 0;
    }

    /** Whether the two have an address in common. */
    boolean overlaps(IpBlock other) {
        int hostBits = Math.max(hostBits(), other.hostBits());
        return version() == other.version()
                && value().shiftRight(hostBits).equals(other.value().shiftRight(hostBits));
    }

    public InetAddress at(long offset) {
        byte[] sum = value().add(BigInteger.valueOf(offset)).toByteArray();
        byte[] address = new byte[network.getAddress().length];
        int length = Math.min(sum.length, address.length);
        System.arraycopy(sum, sum.length - length, address, address.length - length, length);
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + address.length + " bytes", e);
        }
    }

    private BigInteger value() {
        return new BigInteger(1, network.getAddress());
    }

    private int length() {
        return network.getAddress().length * Byte.SIZE;
    }

    private int hostBits() {
        return length() - prefix;
    }
}
