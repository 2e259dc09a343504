package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A request has its time, whoever makes it slow: the program, or a client that sends an octet now and then. */
class RequestTimeTest {

    private static final int LIMIT = 2;
    private static final Duration ENOUGH = Duration.ofSeconds(LIMIT * 4L);
    private static final int OCTET_MILLIS = 200;

    @Test
    void whatIsHeldIsGivenUpAndTheRestGoesOn(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) {
        try (RunningManager manager = RunningManager.start(data, "--speed", "200", "--request-seconds", "" + LIMIT)) {
            Waiting.until(
                    "it runs", () -> manager.operator().state("vps-test-01").equals("running"));
            long held = manager.operator().fault("read.ip", "vps-test-01", "hold");
            Instant begin = Instant.now();

            Http.Answer answer = manager.client().call("GET", "/vps/vps-test-01/ips", "");

            assertThat(Duration.between(begin, Instant.now())).isBetween(Duration.ofSeconds(LIMIT), ENOUGH);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body().path("errorCode").asString()).isEqualTo("UNAVAILABLE");
            assertThat(answer.body().path("message").asString()).contains(LIMIT + " s", "Try again");
            assertThat(manager.client().call("GET", "/vps/vps-test-02/ips", "").status())
                    .isEqualTo(200);

            manager.operator().release(held);
            assertThat(manager.client().call("GET", "/vps/vps-test-01/ips", "").status())
                    .isEqualTo(200);

            assertThat(trickle(manager, "PUT /1.0/vps/vps-test-01", "application/json"))
                    .startsWith("HTTP/1.1 400")
                    .contains("\"errorCode\":\"QUERY_TIME_OUT\"", "send it at once");
            assertThat(trickle(manager, "POST /auth/oauth2/token", "application/x-www-form-urlencoded"))
                    .startsWith("HTTP/1.1 400")
                    .contains("\"error\":\"invalid_request\"", "send it at once");
            // No browser sends a form so; its connection is closed.
            assertThat(trickle(manager, "POST /sign-in", "application/x-www-form-urlencoded"))
                    .isEmpty();
        }
    }

    /** The whole answer to a request whose body comes octet by octet, once the server has closed the connection. */
    private static String trickle(RunningManager manager, String request, String type) {
        Instant begin = Instant.now();
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(manager.url()).getPort())) {
            socket.setSoTimeout(OCTET_MILLIS);
            String head = request + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                    + "\r\nContent-Length: 10000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = answer(socket);
            assertThat(Duration.between(begin, Instant.now())).isBetween(Duration.ofSeconds(LIMIT), ENOUGH);
            return answer;
        } catch (IOException e) {
            throw new AssertionError("the connection broke before the answer", e);
        }
    }

    private static String answer(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        InputStream received = socket.getInputStream();
        while (true) {
            try {
                int octet = received.read();
                if (octet < 0) {
                    return answer.toString(StandardCharsets.UTF_8);
                }
                answer.write(octet);
            } catch (SocketTimeoutException nothingYet) {
                socket.getOutputStream().write('a');
            } catch (SocketException closed) {
                return answer.toString(StandardCharsets.UTF_8);
            }
        }
    }
}
