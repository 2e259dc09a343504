package io.vpsmanager.e2e.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.RunningManager;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who calls, for which name, and with what in its headers: whatever it is, the program stays with what it knows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgeTest {

    private static final String PASSWORD = "vps-manager-demo";
    private static final String[] UPGRADE = {
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
    };

    private final RunningManager manager;
    private final Raw raw;
    private final Browsing stranger;

    EdgeTest(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) {
        manager = RunningManager.start(
                data,
                "--speed",
                "200",
                "--behind-proxy",
                "127.0.0.1,10.0.0.0/8",
                "--host-name",
                "console.example,2001:db8::7");
        raw = new Raw(URI.create(manager.url()).getPort());
        stranger = new Browsing(raw);
    }

    @AfterAll
    void stop() {
        manager.close();
    }

    @Test
    void whatAProxySaysIsAnAddressOrNothing() {
        for (String odd : List.of("<b>x</b>", "x".repeat(3000), "203.0.113.5, <b>x</b>")) {
            Browsing visitor = new Browsing(raw);
            assertThat(visitor.signIn(PASSWORD, "/account", "X-Forwarded-For: " + odd)
                            .status())
                    .isEqualTo(302);
            assertThat(visitor.get("/account").body())
                    .contains("127.0.0.1")
                    .doesNotContain("<b>x</b>", "&lt;b>x", "&lt;b&gt;", "xxxxxxxx");
        }
        Browsing visitor = new Browsing(raw);
        visitor.signIn(PASSWORD, "/account", "X-Forwarded-For: 198.51.100.1, 203.0.113.77, 10.1.2.3");
        assertThat(visitor.get("/account").body()).contains("203.0.113.77").doesNotContain("198.51.100.1");
    }

    /** Reading what proxies are trusted makes a logger, before there is a log. */
    @Test
    void theLogIsWrittenBehindAProxyToo() {
        assertThat(manager.read("manager.log")).contains(" INFO ");
    }

    @Test
    void aRequestForAnotherHostIsMisdirected() {
        for (String path : List.of("/", "/sign-in", "/1.0/auth/time", "/operator/vps", "/assets/x.css", "/console")) {
            assertThat(raw.get(path, "Host: evil.example").status()).as(path).isEqualTo(421);
        }
        for (String path : List.of("/1.0/auth/time", "/1.0", "/v1/vps", "/v2/iam", "/auth/oauth2/token")) {
            Raw.Answer answer = raw.get(path, "Host: evil.example");
            assertThat(answer.header("Content-Type")).as(path).hasValueSatisfying(type -> assertThat(type)
                    .startsWith("application/json"));
            JsonNode body = Http.JSON.readTree(answer.body());
            assertThat(body.get("class").asString()).isEqualTo("Client::MisdirectedRequest");
            assertThat(body.get("httpCode").asString()).startsWith("421 Misdirected Request");
            assertThat(body.get("message").asString()).contains("--public-url");
            assertThat(answer.header("X-OVH-QueryID")).isPresent();
        }
        for (String host : List.of(
                "localhost", "127.0.0.1:1", "[::1]:8080", "console.example", "Console.Example.:443", "[2001:db8::7]")) {
            assertThat(raw.get("/1.0/auth/time", "Host: " + host).status())
                    .as(host)
                    .isEqualTo(200);
        }
        // Where a redirect leads is not taken from what was asked for.
        assertThat(raw.get("/", "Host: console.example").header("Location")).contains("/sign-in");
        assertThat(raw.get("/account", "Host: console.example").header("Location"))
                .contains("/sign-in?return=%2Faccount");
    }

    @Test
    void withoutItsTokenTheOperatorDoorIsNotThere() {
        Raw.Answer nothing = raw.get("/operator/nothing");
        assertThat(nothing.status()).isEqualTo(404);
        for (String method : List.of("GET", "OPTIONS", "POST", "DELETE", "TRACE", "PROPFIND", "PATCH")) {
            for (String path :
                    List.of("/operator/accounts", "/operator/tasks/x", "/operator", "/operator/vps/a/lock?on=x")) {
                Raw.Answer answer =
                        raw.send(method, path, method.equals("POST") ? "{" : "", "Content-Type: application/json");
                assertThat(answer.status()).as(method + " " + path).isEqualTo(404);
                assertThat(answer.body()).isEqualTo(nothing.body());
                assertThat(answer.header("Allow")).isEmpty();
            }
        }
    }

    @Test
    void aFormReturnsToPagesThatExistOnly() {
        Map<String, String> kept = Map.of(
                "/account",
                "/account",
                "/vps/index?page=2",
                "/vps/index?page=2",
                "/vps/detail/a%2Fb/veeam/order",
                "/vps/detail/a%2Fb/veeam/order");
        kept.forEach(this::assertReturns);
        for (String odd : List.of(
                "/{x}",
                "/\u2215x",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/nothing",
                "/operator/vps",
                "/1.0/vps",
                "/assets/x.css",
                "/account?x={x}",
                "/account\r\nX: y",
                "/%zz",
                "",
                "/vps/../..//evil.example",
                "/account#x")) {
            assertReturns(odd, "/vps/index");
        }
    }

    private void assertReturns(String asked, String to) {
        String field = "return=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
        List<Raw.Answer> answers = List.of(
                stranger.form("/language", "language=fr_FR&" + field, "X-Test: x"),
                stranger.form("/theme", "theme=dark&" + field, "X-Test: x"));
        assertThat(answers).as(asked).allSatisfy(answer -> assertThat(answer.header("Location"))
                .contains(to));
    }

    @Test
    void aSignInReturnsToPagesThatExistOnly() {
        for (String odd : List.of("/{x}", "/\u2215x", "//evil.example")) {
            assertThat(new Browsing(raw).signIn(PASSWORD, odd, "X-Test: x").header("Location"))
                    .as(odd)
                    .contains("/vps/index");
        }
    }

    @Test
    void traceIsRefusedAsOtherMethodsAre() {
        for (String path : List.of("/1.0/me", "/sign-in", "/assets/x.css", "/websockify")) {
            Raw.Answer trace = raw.send("TRACE", path, "", "X-Secret: echo");
            Raw.Answer other = raw.send("PROPFIND", path, "", "X-Secret: echo");
            assertThat(trace.status()).as(path).isEqualTo(other.status()).isBetween(400, 499);
            assertThat(trace.header("Content-Type")).isEqualTo(other.header("Content-Type"));
            assertThat(trace.body()).doesNotContain("echo");
        }
    }

    @Test
    void answersSayWhatABrowserMayDoWithThem() {
        assertThat(raw.get("/1.0/auth/time").header("X-Content-Type-Options")).contains("nosniff");
        Raw.Answer page = raw.get("/sign-in");
        assertThat(page.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.header("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(page.header("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(page.header("Permissions-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("camera=()", "geolocation=()"));
        // Encrypted by the proxy in front.
        String proto = "X-Forwarded-Proto: https";
        assertThat(raw.get("/sign-in", proto).header("Strict-Transport-Security"))
                .isEmpty();
        assertThat(raw.get("/sign-in", proto, "Host: console.example").header("Strict-Transport-Security"))
                .isPresent();
    }

    @Test
    void noHeaderIsADefect() {
        List<String> wrong = new ArrayList<>();
        List<String> targets = List.of(
                "GET /sign-in",
                "GET /console/socket",
                "GET /1.0/auth/time",
                "POST /sign-in",
                "GET /assets/none.css",
                "GET /websockify",
                "GET /1.0/vps",
                "GET /vps/index",
                "OPTIONS /sign-in");
        int turn = 0;
        for (String name : Oddly.NAMES) {
            for (String value : Oddly.VALUES) {
                // Each value goes to a third of the targets, another one for the next.
                for (int i = turn++ % 3; i < targets.size(); i += 3) {
                    String[] target = targets.get(i).split(" ", 2);
                    String header = name + ": " + value;
                    boolean socket = target[1].endsWith("socket") || target[1].endsWith("websockify");
                    String[] headers = socket ? with(header) : new String[] {header};
                    check(wrong, target[0], target[1], target[0].equals("POST") ? "a=b" : "", headers);
                }
            }
        }
        for (String value : Oddly.PARAMETERS) {
            for (String path : List.of(
                    "/sign-in?return=", "/sign-in?", "/vps/index?page=", "/console?", "/error?x=", "/1.0/auth/time?")) {
                check(wrong, "GET", path + value, "", "X-Test: x");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String[] with(String header) {
        List<String> headers = new ArrayList<>(List.of(UPGRADE));
        headers.removeIf(each -> each.startsWith(header.substring(0, header.indexOf(':') + 1)));
        headers.add(header);
        return headers.toArray(String[]::new);
    }

    private void check(List<String> wrong, String method, String path, String body, String... headers) {
        int status = raw.send(method, path, body, headers).status();
        if (status >= 500 || status == 0) {
            wrong.add(status + " " + method + " " + path + " " + String.join(" | ", headers));
        }
    }
}
