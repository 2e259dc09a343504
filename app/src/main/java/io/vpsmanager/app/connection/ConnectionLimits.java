package io.vpsmanager.app.connection;

import java.time.Duration;

/**
 * How long a request may take to arrive, and how many may be on their way (decisions/0031).
 *
 * @param head for a TLS handshake, and for the request line with its headers
 * @param body for the body of who brings a session, a key or a token, valid or not
 * @param strangersBody for the body of anybody else
 * @param proxies who calls for others
 */
public record ConnectionLimits(Duration head, Duration body, Duration strangersBody, TrustedProxies proxies) {

    /** Unfinished bodies of one address, and its connections with an unfinished head or handshake. */
    static final int OF_ADDRESS = 64;

    /** What is unfinished no longer than this does not count as too many of an address. */
    static final Duration INSTANT = Duration.ofSeconds(1);

    /** Unfinished bodies of all. */
    static final int OF_ALL = 2_000;

    /** What unfinished bodies of one address, and of all, may hold in memory. */
    static final long BYTES_OF_ADDRESS = 4L << 20;

    static final long BYTES_OF_ALL = 48L << 20;

    private static final Duration STRANGERS = Duration.ofSeconds(10);

    /** The limits where a request may take that long. */
    public static ConnectionLimits of(Duration requestTime, TrustedProxies proxies) {
        Duration shorter = requestTime.compareTo(STRANGERS) < 0 ? requestTime : STRANGERS;
        return new ConnectionLimits(shorter, requestTime, shorter, proxies);
    }
}
