package io.vpsmanager.cloud.catalogue;

import inet.ipaddr.IPAddress;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.value.AddressBlock;
import java.math.BigInteger;
import java.net.InetAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A block of addresses, its first host being the gateway of the others. */
public record IpBlock(IPAddress addresses) {

    /** The first offset that is given to a server: 0 is the network, 1 the gateway. */
    public static final long FIRST_OFFSET = 2;

    /** Network, gateway, one server and broadcast take two bits. */
    private static final int FEWEST_HOST_BITS = 2;

    private static final Pattern FORM = Pattern.compile("([^/]+)/([0-9]{1,3})");

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
        IPAddress first;
        try {
            first = AddressBlock.parse(parts.group(1));
        } catch (IllegalArgumentException noAddress) {
            throw unreadable(text, noAddress);
        }
        int prefix = Integer.parseInt(parts.group(2));
        int longest = first.getBitCount() - FEWEST_HOST_BITS;
        if (prefix < 1 || prefix > longest) {
            throw new IllegalArgumentException(
                    "the block " + text + " has no prefix from /1 to /" + longest + "; write one that has");
        }
        IPAddress block = first.toPrefixBlock(prefix);
        if (!block.getLower().equals(first)) {
            throw new IllegalArgumentException("the block " + text
                    + " begins with an address in its middle; write its first address, or a longer prefix");
        }
        return new IpBlock(block);
    }

    private static IllegalArgumentException unreadable(String text, @Nullable IllegalArgumentException cause) {
        return new IllegalArgumentException(
                "'" + text + "' is no block of addresses; write one like 51.210.0.0/20 or 2001:41d0:305::/56", cause);
    }

    public Ip.Version version() {
        return addresses.isIPv4() ? Ip.Version.V4 : Ip.Version.V6;
    }

    public InetAddress gateway() {
        return at(1);
    }

    /** Whether an offset is a host of this block; the last address of an IPv4 block is its broadcast. */
    public boolean holds(long offset) {
        return BigInteger.valueOf(offset).compareTo(addresses.getCount().subtract(BigInteger.ONE)) < 0;
    }

    /** Whether the two have an address in common. */
    boolean overlaps(IpBlock other) {
        return addresses.contains(other.addresses) || other.addresses.contains(addresses);
    }

    public InetAddress at(long offset) {
        return addresses.getLower().increment(offset).toInetAddress();
    }
}
