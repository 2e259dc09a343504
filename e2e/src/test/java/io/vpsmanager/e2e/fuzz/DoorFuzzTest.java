package io.vpsmanager.e2e.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.RawConnection;
import io.vpsmanager.e2e.RfbSignIn;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.Waiting;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Whatever bytes come to the doors of the program, none of them is a defect, waits for ever or leaves a thread behind.
 *
 * <p>`-Dfuzz.seed=N` tries others.
 */
@Timeout(120)
class DoorFuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20_261_130);
    private static final String SERVER = "vps-test-01";
    private static final String OF_CONSOLES = "console |vnc viewer|screen vps";
    private static final Pattern TRACE = Pattern.compile("\tat |Exception|org\\.springframework");
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    private static RunningManager manager;
    private static int port;
    private static int vncPort;

    private final Random random = new Random(SEED);
    private final RawBytes bytes = new RawBytes(random);

    @BeforeAll
    static void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) {
        manager = RunningManager.start(data, "--speed", "100");
        Waiting.until("the server runs", () -> manager.operator().state(SERVER).equals("running"));
        port = URI.create(manager.url()).getPort();
        vncPort = way("VNC").port();
    }

    @AfterAll
    static void stop() {
        manager.close();
    }

    @AfterEach
    void answersAsBeforeAndHasNothingLeft() throws IOException {
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(RawBytes.text("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
            assertThat(connection.rest()).startsWith("HTTP/1.1 200");
        }
        Waiting.until("no thread of a console is left (seed " + SEED + ")", () -> threads(OF_CONSOLES) == 0);
        assertThat(Files.readAllLines(manager.data().resolve("manager.log")))
                .as("seed " + SEED)
                // A server of the demo has a stuck task, on purpose.
                .filteredOn(line -> line.contains(" ERROR ") && !line.contains("is stuck at undo"))
                .isEmpty();
    }

    @Test
    void vncViewersThatSayNonsense() throws IOException {
        for (int i = 0; i < 150; i++) {
            byte[] said = bytes.greeting();
            try (RawConnection connection = new RawConnection(vncPort)) {
                connection.send(said);
                connection.end();
                assertThat(connection.rest()).as(told(i, said)).startsWith("RFB 003.008\n");
            }
        }
    }

    @Test
    void signedInVncViewersThatSayNonsense() throws IOException {
        for (int i = 0; i < 40; i++) {
            byte[] said = bytes.messages();
            try (RawConnection connection = new RawConnection(vncPort)) {
                RfbSignIn.with(connection, way("VNC").password());
                connection.send(said);
                connection.end();
                // Ended, and not for want of an answer.
                connection.rest();
            }
        }
    }

    @Test
    void socketsThatSayNonsense() throws IOException {
        for (int i = 0; i < 150; i++) {
            String request = bytes.handshake();
            byte[] said = bytes.frames();
            try (RawConnection connection = new RawConnection(port)) {
                connection.send(RawBytes.text(request));
                String head = connection.head();
                judge(told(i, RawBytes.text(request)), head, List.of("101", "400", "403", "404", "405", "426"));
                connection.send(said);
                connection.end();
                connection.rest();
            }
        }
    }

    @Test
    void requestsThatAreNone() throws IOException {
        for (int i = 0; i < 600; i++) {
            byte[] said = bytes.request();
            try (RawConnection connection = new RawConnection(port)) {
                connection.send(said);
                connection.end();
                String answer = connection.rest();
                if (answer.startsWith("HTTP/")) {
                    judge(told(i, said), answer, List.of());
                } else {
                    // Nothing, or a page alone, as the first version of HTTP answers what names no version.
                    assertThat(answer).as(told(i, said)).doesNotContainPattern(TRACE);
                }
            }
        }
    }

    private static void judge(String what, String answer, List<String> statuses) {
        assertThat(answer).as(what).containsPattern(STATUS).doesNotContainPattern(TRACE);
        String status =
                STATUS.matcher(answer).results().findFirst().orElseThrow().group(1);
        // 501 and 505 are what an encoding and a version are answered that HTTP does not have here.
        assertThat(status).as(what).isNotIn("500", "502", "503", "504");
        if (!statuses.isEmpty()) {
            assertThat(status).as(what).isIn(statuses);
        }
    }

    private static String told(int number, byte[] said) {
        String text = new String(said, StandardCharsets.ISO_8859_1);
        return "seed " + SEED + ", number " + number + ": "
                + text.substring(0, Math.min(300, text.length()))
                        .replace("\r", "\\r")
                        .replace("\n", "\\n");
    }

    private record Way(int port, String password) {}

    /** A way of a console before may not have closed yet. */
    private static Way way(String protocol) {
        AtomicReference<JsonNode> way = new AtomicReference<>();
        Waiting.until("a console may be opened", () -> {
            Http.Answer answer = manager.client()
                    .call("POST", "/vps/" + SERVER + "/openConsoleAccess", "{\"protocol\": \"" + protocol + "\"}");
            way.set(answer.body());
            return answer.status() == 200;
        });
        JsonNode opened = Objects.requireNonNull(way.get());
        return new Way(opened.get("port").asInt(), opened.get("password").asString());
    }

    /** How many threads, virtual ones too, have such a name. */
    private static long threads(String names) {
        try {
            Path dump = Files.createTempDirectory("threads").resolve("dump.txt");
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(manager.pid()),
                            "Thread.dump_to_file",
                            dump.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            Pattern thread = Pattern.compile("^#\\d+ \"(" + names + ")");
            try (Stream<String> lines = Files.lines(dump)) {
                return lines.filter(line -> thread.matcher(line).find() && !line.contains("\"console pings\""))
                        .count();
            } finally {
                Files.deleteIfExists(dump);
            }
        } catch (IOException e) {
            throw new AssertionError("the threads of the program cannot be looked at", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
