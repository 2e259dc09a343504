package io.vpsmanager.app.serve;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server as people write it: `192.0.2.53`, `ns.example.com:5353`, `2001:db8::53`, `[2001:db8::53]:5353`. */
final class HostAndPort {

    private static final int LARGEST_PORT = 65_535;
    private static final Pattern IPV6_ALONE = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F.]*");
    private static final Pattern WITH_PORT = Pattern.compile("(\\[[^\\]]+\\]|[^:\\[\\]\\s]+)(?::(\\d{1,5}))?");

    private HostAndPort() {}

    /** Empty: not in one of these forms, or a name that does not resolve. */
    static Optional<InetSocketAddress> find(String text, int usualPort) {
        if (IPV6_ALONE.matcher(text).matches()) {
            return known(text, usualPort);
        }
        Matcher parts = WITH_PORT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int port = parts.group(2) == null ? usualPort : Integer.parseInt(parts.group(2));
        return port < 1 || port > LARGEST_PORT ? Optional.empty() : known(parts.group(1), port);
    }

    private static Optional<InetSocketAddress> known(String host, int port) {
        return Optional.of(new InetSocketAddress(host, port)).filter(address -> !address.isUnresolved());
    }
}
