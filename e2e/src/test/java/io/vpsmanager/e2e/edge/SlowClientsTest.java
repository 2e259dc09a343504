package io.vpsmanager.e2e.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.e2e.RunningManager;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A thousand connections on which requests trickle in keep nobody else waiting, and end when their time is over. */
class SlowClientsTest {

    private static final int CLIENTS = 1_000;
    private static final Duration LIMIT = Duration.ofSeconds(4);
    /** Sockets that are silent are looked at once a second. */
    private static final Duration ENOUGH = LIMIT.plusSeconds(8);

    private static final double QUICK_MILLIS = 500;
    private static final int PROBE_MILLIS = 50;

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";
    private static final String JSON = HOST + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n";
    private static final String FORM =
            HOST + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10000\r\n\r\n";

    /** Whether it is read by whom it is sent to or not. */
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("a page", "GET /console" + JSON),
            Map.entry("a page that needs a session", "POST /account/password" + FORM),
            Map.entry("a form", "POST /sign-in" + FORM),
            Map.entry("a form sent as something else", "POST /sign-in" + JSON),
            Map.entry("the API", "PUT /1.0/vps/vps-test-01" + JSON),
            Map.entry("a key", "POST /1.0/auth/credential" + JSON),
            Map.entry("a token", "POST /auth/oauth2/token" + FORM),
            Map.entry("in pieces", "POST /1.0/auth/credential" + HOST + "Transfer-Encoding: chunked\r\n\r\n1"),
            Map.entry("the operator door", "POST /operator/accounts" + JSON),
            Map.entry("a file", "GET /assets/x.css" + JSON),
            Map.entry("nothing", "GET /nothing" + JSON),
            Map.entry(
                    "a socket",
                    "GET /websockify" + HOST + "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                            + "Content-Length: 10000\r\n\r\n"),
            Map.entry(
                    "a waiting body",
                    "POST /1.0/auth/credential" + HOST + "Expect: 100-continue\r\nContent-Length: 10000\r\n\r\n"),
            Map.entry("headers", "GET /sign-in" + HOST + "X-Slow: "),
            Map.entry("a request line", "GET /sig"));

    @Test
    void theyKeepNobodyWaiting(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws IOException {
        try (RunningManager manager = RunningManager.start(
                        data, "--speed", "200", "--request-seconds", "" + LIMIT.toSeconds(), "--metrics-port", "0");
                Trickle trickle = new Trickle()) {
            int port = URI.create(manager.url()).getPort();
            int tlsPort = Integer.parseInt(String.valueOf(manager.demo().get("OVH_TLS_PORT")));
            int metricsPort = URI.create(manager.read("metrics.url")).getPort();
            Raw quick = new Raw(port);
            quick.get("/sign-in");
            List<String> kinds = new ArrayList<>(BEGINNINGS.keySet());
            for (int i = 0; i < CLIENTS; i++) {
                String kind = kinds.get(i % kinds.size());
                String text = String.valueOf(BEGINNINGS.get(kind));
                switch (i % 10) {
                    // The first octets of a handshake.
                    case 8 -> trickle.open(tlsPort, "a handshake", new byte[] {22, 3, 1, 2, 0});
                    case 9 -> trickle.open(metricsPort, kind + " at the metrics port", text);
                    default -> trickle.open(port, kind, text);
                }
            }
            long begin = System.nanoTime();
            List<Double> millis = new ArrayList<>();
            while (!trickle.send().isEmpty() && System.nanoTime() - begin < ENOUGH.toNanos()) {
                millis.add(millis(quick, "/1.0/auth/time"));
                millis.add(millis(new Raw(metricsPort), "/actuator/health"));
                LockSupport.parkNanos(Duration.ofMillis(PROBE_MILLIS).toNanos());
            }
            assertThat(trickle.send()).as("connections that go on").isEmpty();
            millis.sort(Double::compare);
            System.out.printf(
                    "slow clients: %d probes, half within %.0f ms, all within %.0f ms%n",
                    millis.size(), millis.get(millis.size() / 2), millis.getLast());
            assertThat(millis).isNotEmpty();
            // The machine of the tests has other things to do too.
            assertThat(millis.get(millis.size() / 2)).isLessThan(QUICK_MILLIS);
        }
    }

    private static double millis(Raw raw, String path) {
        long begin = System.nanoTime();
        assertThat(raw.get(path).status()).isEqualTo(200);
        return (System.nanoTime() - begin) / 1e6;
    }
}
