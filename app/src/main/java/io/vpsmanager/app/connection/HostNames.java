package io.vpsmanager.app.connection;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names this manager is called by; a request for another one was led here by somebody's name server, not by ours.
 *
 * @param names in lower case, IPv6 addresses in brackets; the names of this machine for itself are always known
 */
public record HostNames(Set<String> names) {

    /** The host of the public address, and further ones. */
    public static HostNames of(Optional<String> publicUrl, List<String> others) {
        return new HostNames(Stream.concat(publicUrl.map(URI::create).map(URI::getHost).stream(), others.stream())
                .map(HostNames::plain)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a request is for this manager; `serverName`: its host without port, as the server reads it. */
    boolean know(@Nullable String serverName) {
        if (serverName == null || serverName.isBlank()) {
            return false;
        }
        String name = plain(serverName);
        return name.equals("localhost") || names.contains(name) || isLoopback(name);
    }

    private static boolean isLoopback(String name) {
        try {
            return (name.startsWith("[") || name.matches("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}"))
                    && InetAddress.ofLiteral(name.startsWith("[") ? name.substring(1, name.length() - 1) : name)
                            .isLoopbackAddress();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** A name may end with the dot of the root. */
    private static String plain(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String relative = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return relative.contains(":") && !relative.startsWith("[") ? "[" + relative + "]" : relative;
    }
}
