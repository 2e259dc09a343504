package io.vpsmanager.app.connection;

import inet.ipaddr.IPAddress;
import io.vpsmanager.contract.value.AddressBlock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The one place that knows the address of a caller: that of its connection, or what a proxy that is trusted says of it.
 *
 * @param blocks the proxies; none: nobody is believed
 */
public record TrustedProxies(List<AddressBlock> blocks) {

    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    /**
     * Reads blocks such as `10.0.0.0/8` or single addresses.
     *
     * @throws IllegalArgumentException when a text is neither
     */
    public static TrustedProxies of(List<String> texts) {
        return new TrustedProxies(texts.stream().map(AddressBlock::of).toList());
    }

    /** Whether a connection from this address is a proxy's. */
    public boolean trust(String address) {
        return literal(address)
                .map(known -> new AddressBlock(known.toPrefixBlock(known.getBitCount())))
                .filter(caller -> caller.isWithin(blocks))
                .isPresent();
    }

    /**
     * Who calls.
     *
     * @param peer the other end of the connection
     * @param forwardedFor the values of `X-Forwarded-For` in their order; a value that names no address counts for nothing
     */
    public String caller(String peer, List<String> forwardedFor) {
        if (!trust(peer)) {
            return peer;
        }
        // Each proxy adds its client at the end: before the last one that is trusted stands what anybody may have
        // written.
        List<String> hops = forwardedFor.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .toList();
        String caller = peer;
        for (String hop : hops.reversed()) {
            Optional<IPAddress> address = literal(hop);
            if (address.isEmpty()) {
                return peer;
            }
            caller = address.get().toInetAddress().getHostAddress();
            if (!trust(caller)) {
                return caller;
            }
        }
        return caller;
    }

    private static Optional<IPAddress> literal(String text) {
        try {
            return Optional.of(AddressBlock.parse(text)).filter(address -> !address.isPrefixed());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
