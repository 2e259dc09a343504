package io.vpsmanager.app.serve;

import io.vpsmanager.app.LogFile;
import io.vpsmanager.app.connection.TrustedProxies;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@link EdgeSettings}. */
final class EdgeOptions {

    /** Twenty calls a second, for as long as one likes. */
    private static final int ACCOUNT_CALLS = 1_200;
    /** A company's offices may share an address. */
    private static final int ADDRESS_CALLS = 3_000;

    private static final int DNS_PORT = 53;
    /** What a start writes. */
    static final int LEAST_FREE = 10;

    @Option(
            names = "--metrics-port",
            paramLabel = "N",
            description = "Port of health and metrics, on loopback; 0 for any. Without it, they are not served.")
    private @Nullable Integer metricsPort;

    @Option(
            names = "--vnc-port",
            paramLabel = "N",
            description = {
                "Port of VNC without encryption, for viewers of one's own; 0 for any. Without it, they use WebSocket;",
                "in the demo, any."
            })
    private @Nullable Integer vncPort;

    @Option(
            names = "--account-calls",
            paramLabel = "N",
            description = "Calls a minute of one account, 0 for no limit. Default: 1200; in the demo no limit.")
    private @Nullable Integer accountCalls;

    @Option(
            names = "--address-calls",
            paramLabel = "N",
            description = "Calls a minute of one address, 0 for no limit. Default: 3000; in the demo no limit.")
    private @Nullable Integer addressCalls;

    @Option(
            names = "--request-seconds",
            paramLabel = "N",
            defaultValue = "30",
            description = "How long a request may take, and its body to arrive.")
    private int requestSeconds;

    @Option(
            names = "--behind-proxy",
            paramLabel = "CIDR[,CIDR...]",
            split = ",",
            description = {
                "Addresses of the proxies whose X-Forwarded-For and -Proto are believed, such as 10.0.0.5",
                "or 10.0.0.0/24."
            })
    private List<String> proxies = List.of();

    @Option(
            names = "--host-name",
            paramLabel = "NAME[,NAME...]",
            split = ",",
            description = "Further names this manager is called by, beside that of --public-url and localhost.")
    private List<String> hostNames = List.of();

    @Option(names = "--tls-certificate", paramLabel = "FILE", description = "PEM: the certificate, then its chain.")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "PEM: the key of that certificate.")
    private @Nullable Path key;

    @Option(
            names = "--dns-resolver",
            paramLabel = "HOST[:PORT]",
            description = "Name server that reverse names are looked up at. Default: the system's.")
    private @Nullable String dnsResolver;

    @Option(
            names = "--free-megabytes",
            paramLabel = "N",
            defaultValue = "200",
            description = "With less free on the disk of the data folder nothing is changed; reads go on.")
    private int freeMegabytes;

    @Option(names = "--log-format", paramLabel = "FORMAT", defaultValue = "PLAIN", description = "plain or json.")
    private LogFile.Format logFormat = LogFile.Format.PLAIN;

    void check(List<String> problems) {
        if (metricsPort != null) {
            ServeCommand.checkPort(problems, "--metrics-port", metricsPort);
        }
        if (vncPort != null) {
            ServeCommand.checkPort(problems, "--vnc-port", vncPort);
        }
        checkRate(problems, "--account-calls", accountCalls);
        checkRate(problems, "--address-calls", addressCalls);
        if (requestSeconds < 1) {
            problems.add("--request-seconds must be 1 or more, not " + requestSeconds);
        }
        if (freeMegabytes < LEAST_FREE) {
            problems.add("--free-megabytes must be " + LEAST_FREE + " or more, not " + freeMegabytes);
        }
        ServeCommand.checkFile(problems, "--tls-certificate", certificate);
        ServeCommand.checkFile(problems, "--tls-key", key);
        if (dnsResolver != null && HostAndPort.find(dnsResolver, DNS_PORT).isEmpty()) {
            problems.add("--dns-resolver must be an address such as 192.0.2.53, 192.0.2.53:5353 or [2001:db8::53]:5353,"
                    + " or a name that resolves, not " + dnsResolver);
        }
        checkProxies(problems);
        hostNames.stream()
                .filter(name -> !name.matches("[A-Za-z0-9.-]+|\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\\]?"))
                .map(name -> "--host-name must be a name or an address without port, not " + name)
                .forEach(problems::add);
        if ((certificate == null) != (key == null)) {
            problems.add("--tls-certificate and --tls-key belong together: give both");
        }
    }

    private void checkProxies(List<String> problems) {
        for (String proxy : proxies) {
            try {
                TrustedProxies.of(List.of(proxy));
            } catch (IllegalArgumentException unreadable) {
                problems.add(
                        "--behind-proxy must be addresses of proxies such as 10.0.0.5 or 10.0.0.0/24, not " + proxy);
            }
        }
    }

    EdgeSettings settings(boolean demo) {
        return new EdgeSettings(
                Optional.ofNullable(metricsPort),
                Optional.ofNullable(vncPort).or(() -> demo ? Optional.of(0) : Optional.empty()),
                rate(accountCalls, demo ? 0 : ACCOUNT_CALLS),
                rate(addressCalls, demo ? 0 : ADDRESS_CALLS),
                Duration.ofSeconds(requestSeconds),
                TrustedProxies.of(proxies),
                List.copyOf(hostNames),
                freeMegabytes,
                Optional.ofNullable(certificate)
                        .flatMap(file -> Optional.ofNullable(key).map(secret -> new EdgeSettings.Pem(file, secret))),
                Optional.ofNullable(dnsResolver).flatMap(text -> HostAndPort.find(text, DNS_PORT)),
                logFormat);
    }

    private static int rate(@Nullable Integer given, int otherwise) {
        return given == null ? otherwise : given;
    }

    private static void checkRate(List<String> problems, String option, @Nullable Integer rate) {
        if (rate != null && rate < 0) {
            problems.add(option + " must be 0 or more, not " + rate);
        }
    }
}
