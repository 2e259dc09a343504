package io.vpsmanager.app.serve;

import io.vpsmanager.app.LogFile;
import io.vpsmanager.app.connection.ConnectionLimits;
import io.vpsmanager.app.connection.TrustedProxies;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the manager meets the world beside its two listeners.
 *
 * @param metricsPort of health and metrics, on loopback; 0 for any that is free; empty: not served
 * @param vncPort where viewers of one's own reach consoles; 0 for any that is free; empty: nowhere
 * @param accountCalls calls a minute of one account; 0 for no limit
 * @param addressCalls calls a minute of one address; 0 for no limit
 * @param requestTime how long a request may take, and its body to arrive
 * @param proxies whose forwarded headers are believed
 * @param hostNames by what names this manager is called, beside that of its public address
 * @param freeMegabytes with less free on the disk of the data folder nothing is changed
 * @param certificate the certificate of the TLS listener; empty: one of its own
 * @param dnsResolver the name server that reverse names are looked up at; empty: those of the system
 * @param logFormat the form of the lines of the log file
 */
public record EdgeSettings(
        Optional<Integer> metricsPort,
        Optional<Integer> vncPort,
        int accountCalls,
        int addressCalls,
        Duration requestTime,
        TrustedProxies proxies,
        List<String> hostNames,
        int freeMegabytes,
        Optional<Pem> certificate,
        Optional<InetSocketAddress> dnsResolver,
        LogFile.Format logFormat) {

    ConnectionLimits connections() {
        return ConnectionLimits.of(requestTime, proxies);
    }

    /** How long a client may say nothing in the middle of a request, in milliseconds. */
    int silentMillis() {
        return (int) Math.min(ListenerLimits.SILENT_MILLIS, requestTime.toMillis());
    }

    /** A certificate with its chain, and its key, in PEM. */
    public record Pem(Path certificate, Path key) {}
}
