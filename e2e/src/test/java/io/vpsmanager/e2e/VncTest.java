package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.shinyhut.vernacular.client.VernacularClient;
import com.shinyhut.vernacular.client.VernacularConfig;
import com.shinyhut.vernacular.client.exceptions.VncException;
import java.awt.Image;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Consoles for viewers of one's own: a VNC program, unmodified, and WebSocket. */
class VncTest {

    private static RunningManager manager;

    @BeforeAll
    static void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) {
        manager = RunningManager.start(data, "--speed", "100");
        Waiting.until(
                "the server runs", () -> manager.operator().state("vps-test-01").equals("running"));
    }

    @AfterAll
    static void stop() {
        manager.close();
    }

    @Test
    void aVncProgramSeesTheScreenWithItsPasswordOnce() throws Exception {
        JsonNode vnc = open("VNC");

        BlockingQueue<Object> seen = connect(vnc);
        assertThat(seen.poll(20, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        Image.class, image -> assertThat(image.getWidth(null)).isEqualTo(640));

        assertThat(connect(vnc).poll(20, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(VncException.class, refused -> assertThat(refused.getMessage())
                        .isNotBlank());
    }

    @Test
    void aSocketSpeaksRfbAndAsksForThePassword() throws Exception {
        JsonNode vnc = open("VNCOverWebSocket");
        assertThat(URI.create(manager.url()).getPort())
                .isEqualTo(vnc.get("port").asInt());
        assertThat(firstWords("/websockify", "binary")).isEqualTo("RFB 003.008\n");
    }

    @Test
    void anotherSitesPageCannotUseTheSocketOfOurs() {
        CompletableFuture<WebSocket> refused = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Origin", "https://elsewhere.example")
                .subprotocols("binary", "secret.made-up")
                .buildAsync(socket("/console/socket"), new WebSocket.Listener() {});
        assertThat(refused).failsWithin(10, TimeUnit.SECONDS);
    }

    private static JsonNode open(String protocol) {
        return manager.client()
                .call("POST", "/vps/vps-test-01/openConsoleAccess", "{\"protocol\": \"" + protocol + "\"}")
                .body();
    }

    /** What the program sees, or why it does not. */
    private static BlockingQueue<Object> connect(JsonNode vnc) {
        BlockingQueue<Object> seen = new LinkedBlockingQueue<>();
        VernacularConfig config = new VernacularConfig();
        config.setPasswordSupplier(() -> vnc.get("password").asString());
        config.setScreenUpdateListener(seen::add);
        config.setErrorListener(seen::add);
        VernacularClient client = new VernacularClient(config);
        client.start(vnc.get("host").asString(), vnc.get("port").asInt());
        return seen;
    }

    private static String firstWords(String path, String protocol) throws Exception {
        CompletableFuture<String> words = new CompletableFuture<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols(protocol)
                .buildAsync(socket(path), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
                        words.complete(StandardCharsets.US_ASCII.decode(data).toString());
                        return CompletableFuture.completedFuture(null);
                    }
                })
                .get(10, TimeUnit.SECONDS);
        try {
            return words.get(10, TimeUnit.SECONDS);
        } finally {
            socket.abort();
        }
    }

    private static URI socket(String path) {
        return URI.create(manager.url().replaceFirst("^http", "ws") + path);
    }
}
