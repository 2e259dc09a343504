package io.vpsmanager.contract.value;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.IncompatibleAddressException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses of one family with a common prefix, such as `192.0.2.0/24`.
 *
 * @param addresses the same as a prefix block
 */
public record AddressBlock(IPAddress addresses) {

    /** Only an address, or one with a prefix: the library also reads `10.1`, ranges, masks and names of interfaces. */
    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowSingleSegment(false)
            .allowPrefixOnly(false)
            .allowMask(false)
            .setRangeOptions(RangeParameters.NO_RANGE)
            .getIPv4AddressParametersBuilder()
            .allow_inet_aton(false)
            .allowBinary(false)
            .getParentBuilder()
            .getIPv6AddressParametersBuilder()
            .allowZone(false)
            .allowBase85(false)
            .allowBinary(false)
            .getParentBuilder()
            .toParams();

    /** All addresses of each family. */
    public static final List<AddressBlock> EVERYWHERE = List.of(of("0.0.0.0/0"), of("::/0"));

    /**
     * Parses an address with the length of its prefix; one without is a block of itself alone.
     *
     * @throws IllegalArgumentException the text has another form
     */
    public static AddressBlock of(String text) {
        IPAddress address = parse(text);
        return new AddressBlock(
                address.toPrefixBlock(address.isPrefixed() ? address.getNetworkPrefixLength() : address.getBitCount()));
    }

    /**
     * Parses an address, with or without the length of a prefix. IPv4 in the notation of IPv6 is read as IPv4, with its
     * length as one of IPv4: `::ffff:192.0.2.7/24` is `192.0.2.7/24`.
     *
     * @throws IllegalArgumentException the text has another form
     */
    public static IPAddress parse(String text) {
        try {
            IPAddress address = new IPAddressString(text, STRICT).toAddress();
            if (!text.equals(text.strip())) {
                throw new IllegalArgumentException(text + " is no block of addresses");
            }
            if (!address.isIPv6() || !address.toIPv6().isIPv4Mapped()) {
                return address;
            }
            IPAddress embedded = address.toIPv6().withoutPrefixLength().getEmbeddedIPv4Address();
            return address.isPrefixed()
                    ? new IPAddressString(embedded + "/" + address.getNetworkPrefixLength(), STRICT).toAddress()
                    : embedded;
        } catch (AddressStringException | IncompatibleAddressException other) {
            throw new IllegalArgumentException(text + " is no block of addresses", other);
        }
    }

    /** Whether each address of this block is in one of these blocks, not necessarily the same one. */
    public boolean isWithin(Collection<AddressBlock> blocks) {
        IPAddress[] ofFamily = blocks.stream()
                .map(AddressBlock::addresses)
                .filter(block -> block.getIPVersion() == addresses.getIPVersion())
                .toArray(IPAddress[]::new);
        return ofFamily.length > 0
                && Stream.of(ofFamily[0].mergeToPrefixBlocks(ofFamily)).anyMatch(block -> block.contains(addresses));
    }

    /** Its first address and its length, in the usual short form (RFC 5952). */
    @Override
    public String toString() {
        return addresses.toCanonicalString();
    }
}
