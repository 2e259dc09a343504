package io.vpsmanager.app.connection;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * The one place that knows the address of a caller: that of its connection, or what a proxy that is trusted says of it.
 *
 * @param blocks the proxies; none: nobody is believed
 */
public record TrustedProxies(List<IpAddressMatcher> blocks) {

    /** Stricter than what Java reads as an address, which includes `51.210` and `fe80::1%eth0`. */
    private static final Pattern LITERAL =
            Pattern.compile("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    /**
     * Reads blocks such as `10.0.0.0/8` or single addresses.
     *
     * @throws IllegalArgumentException when a text is neither
     */
    public static TrustedProxies of(List<String> texts) {
        return new TrustedProxies(texts.stream().map(TrustedProxies::block).toList());
    }

    private static IpAddressMatcher block(String text) {
        String[] parts = text.split("/", -1);
        Optional<InetAddress> address = literal(parts[0]);
        int bits = address.map(known -> known.getAddress().length * Byte.SIZE).orElse(0);
        boolean prefixed = parts.length == 1
                || (parts.length == 2 && parts[1].matches("[0-9]{1,3}") && Integer.parseInt(parts[1]) <= bits);
        if (address.isEmpty() || !prefixed) {
            throw new IllegalArgumentException(text + " is no block of addresses");
        }
        return new IpAddressMatcher(text);
    }

    /** Whether a connection from this address is a proxy's. */
    public boolean trust(String address) {
        return blocks.stream().anyMatch(block -> block.matches(address));
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
            Optional<InetAddress> address = literal(hop);
            if (address.isEmpty()) {
                return peer;
            }
            caller = address.get().getHostAddress();
            if (!trust(caller)) {
                return caller;
            }
        }
        return caller;
    }

    private static Optional<InetAddress> literal(String text) {
        try {
            return Stream.of(text)
                    .filter(LITERAL.asMatchPredicate())
                    .map(InetAddress::ofLiteral)
                    .findFirst();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
