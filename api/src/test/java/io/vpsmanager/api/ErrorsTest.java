package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.api.TestClient.Answer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** How a call is refused. */
@ExtendWith(OutputCaptureExtension.class)
class ErrorsTest extends HttpTest {

    @Autowired
    ErrorsTest(FakeApis apis, Environment environment) {
        super(apis, environment);
    }

    @Test
    void anErrorHasTheFourFieldsAndAQueryId() {
        Answer answer = client.get("/1.0/vps/absent");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo("{\"class\":\"Client::NotFound\",\"errorCode\":\"NOT_FOUND\",\"httpCode\":\"404 Not Found\","
                        + "\"message\":\"This service does not exist\"}");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("application/json;charset=utf-8");
        assertThat(answer.header("X-OVH-QueryID")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/1.0/nothing,404 NOT_FOUND",
        "GET,/auth/oauth2/authorize,404 NOT_FOUND",
        "GET,/1.0/vps/a/b/c,404 NOT_FOUND",
        "GET,/v2/iam/resource,404 NOT_FOUND",
        "GET,/v2,404 NOT_FOUND",
        "PUT,/1.0/vps/datacenter,405 METHOD_NOT_ALLOWED",
        "GET,/%31.0/vps,404 NOT_FOUND",
        "DELETE,/1.0/vps,405 METHOD_NOT_ALLOWED",
        "OPTIONS,/1.0/me,405 METHOD_NOT_ALLOWED",
        "POST,/1.0/vps/x/start,409 CONFLICT",
        "POST,/1.0/vps/x/stop,460 SERVICE_EXPIRED",
        "GET,/1.0/vps/broken,500 INTERNAL_ERROR",
        "GET,/1.0/vps/x/veeam,404 NOT_FOUND",
        "GET,/1.0/vps/SERVICE/veeam,501 NOT_BUILT_YET",
        "GET,/1.0/vps/x/backupftp/access/192.0.2.0%2F24,404 NOT_FOUND",
        "GET,/v1/vps/SERVICE/backupftp/access/192.0.2.0%2F24,501 NOT_BUILT_YET",
        "GET,/1.0/me/order,501 NOT_BUILT_YET",
        "GET,/1.0/vps?iamTags=%7B%7D,501 NOT_BUILT_YET",
        "GET,/1.0/vps/unreachable,503 UNAVAILABLE"
    })
    void eachErrorHasItsCode(String method, String path, String refusal) {
        assertThat(client.call(method, path.replace("SERVICE", Samples.NAME.value()), "")
                        .refusal())
                .isEqualTo(refusal);
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        Answer answer = client.call("DELETE", "/v1/vps/x", "");

        assertThat(answer.header("Allow")).isEqualTo("GET, PUT");
        assertThat(client.call("PUT", "/1.0/vps/datacenter", "{}").header("Allow"))
                .isEqualTo("GET");
        assertThat(answer.message()).contains("GET, PUT");
        assertThat(answer.json().path("httpCode").asString()).isEqualTo("405 Method Not Allowed");
    }

    @Test
    void aSlashAtTheEndOfAPathChangesNothing() {
        assertThat(client.get("/1.0/vps/").body())
                .isEqualTo(client.get("/1.0/vps").body());
        assertThat(client.get(VPS + "/").body()).isEqualTo(client.get(VPS).body());
        assertThat(client.call("DELETE", VPS + "/", "").header("Allow")).isEqualTo("GET, PUT");
    }

    /** Clients compare OVHcloud's messages; what helps a person stands beside them. */
    @Test
    void messagesOfOvhcloudStandAlone() {
        Answer refused = client.as(FakeIdentity.READER, "POST", VPS + "/reboot", "");

        assertThat(refused.message()).isEqualTo("This call has not been granted");
        assertThat(refused.json().path("details").path("help").asString()).contains("POST /vps/" + Samples.NAME);
        assertThat(client.send("GET", VPS, "", Map.of("X-Ovh-Application", FakeIdentity.APPLICATION))
                        .message())
                .isEqualTo("You must login first");
        assertThat(client.send("GET", VPS, "", Map.of()).message()).isEqualTo("This application key is invalid");
        assertThat(client.get("/1.0/nothing").message()).isEqualTo("Got an invalid (or empty) URL");
    }

    @Test
    void anExpiredServiceHasOvhsOwnStatus() {
        Answer answer = client.call("POST", VPS + "/stop", "");

        assertThat(answer.status()).isEqualTo(460);
        assertThat(answer.json().path("httpCode").asString()).isEqualTo("460 Service Expired");
    }

    @Test
    void ourOwnFaultsAreLoggedUnderTheQueryIdAndNotShown(CapturedOutput log) {
        Answer answer = client.get("/1.0/vps/broken");

        assertThat(answer.body()).doesNotContain("secret", "IllegalState", "io.vpsmanager");
        assertThat(log.getAll()).contains(answer.header("X-OVH-QueryID")).contains("a secret of the database");
        assertThat(client.get("/1.0/vps/unreachable").message()).isEqualTo("The engine cannot be reached");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/vps/x/tasks?state=sleeping | 'state' must be one of blocked, cancelled, doing",
                "/vps/x/option/colour | 'option' must be one of additionalDisk",
                "/vps/x/tasks/first | 'id'",
                "/vps/x/disks/first | 'id'",
                "/vps/x/use?type=cpu | 'type' must be one of cpu:iowait, cpu:max, cpu:nice",
                "/vps/x/disks/7/use | The parameter 'type' is missing",
                "/vps/x/monitoring?type=net:tx&period=LASTDAY | 'period' must be one of lastday, lastweek",
                "/vps/x/tasks?state=TODO | 'state' must be one of",
                "/vps/datacenter?country= | 'country'"
            })
    void aWrongParameterIsNamedWithItsCure(String path, String message) {
        Answer answer = client.get("/1.0" + path);

        assertThat(answer.refusal()).isEqualTo("400 INVALID_ARGUMENT");
        assertThat(answer.message()).contains(message);
    }

    @Test
    void aBodyHasALargestSizeAndATypeOfMedia() {
        String large = "{\"displayName\": \"" + "x".repeat(RawBody.MAX_BYTES) + "\"}";
        Map<String, String> headers = TestClient.headers(
                FakeIdentity.ALL,
                "PUT",
                client.address() + VPS,
                "{}",
                Long.toString(FakeIdentity.NOW.getEpochSecond()));
        headers.put("Content-Type", "application/x-www-form-urlencoded");

        assertThat(client.put(VPS, large).refusal()).isEqualTo("413 BODY_TOO_LARGE");
        assertThat(client.send("PUT", VPS, "{}", headers).refusal()).isEqualTo("415 UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void aQueryThatIsNoQueryIsRefusedInTheSameForm() throws IOException {
        Map<String, String> headers = TestClient.headers(
                FakeIdentity.ALL,
                "GET",
                client.address() + "/1.0/vps?a=%zz",
                "",
                Long.toString(FakeIdentity.NOW.getEpochSecond()));
        StringBuilder more = new StringBuilder();
        headers.forEach(
                (name, value) -> more.append(name).append(": ").append(value).append("\r\n"));

        assertThat(raw("GET /1.0/vps?a=%zz", more + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("INVALID_ARGUMENT");
    }

    /** Programs read JSON, also of what no filter of the program gets to see as it was sent. */
    @ParameterizedTest
    @CsvSource({
        "GET /v2/%ZZ, NOTHING, 400, \"errorCode\":\"INVALID_ARGUMENT\"",
        "GET /1.0/%ZZ, NOTHING, 400, \"errorCode\":\"INVALID_ARGUMENT\"",
        "GET /auth/oauth2/%ZZ, NOTHING, 400, \"errorCode\":\"INVALID_ARGUMENT\"",
        "GET /v2/iam/policy, LONG, 400, \"errorCode\":\"INVALID_ARGUMENT\"",
        "POST /auth/oauth2/token, LONG, 400, \"error\":\"invalid_request\"",
        "POST /auth/oauth2/token, CHUNK, 400, \"error\":\"invalid_request\"",
        "POST /auth/oauth2/%74oken/, CHUNK, 400, \"error\":\"invalid_request\"",
        "POST /1.0/auth/credential, CHUNK, 400, \"errorCode\":\"INVALID_ARGUMENT\"",
        "PUT /v1/me, CHUNK, 400, \"errorCode\":\"INVALID_ARGUMENT\"",
        "GET /1.0/../vps, NOTHING, 404, \"errorCode\":\"NOT_FOUND\"",
        "GET /v2/../sign-in, NOTHING, 404, \"errorCode\":\"NOT_FOUND\"",
        "GET /auth/oauth2/../validate/x, NOTHING, 404, \"errorCode\":\"NOT_FOUND\"",
        "GET /sign-in/../1.0/vps, NOTHING, 404, \"errorCode\":\"NOT_FOUND\""
    })
    void whatTheServerItselfRefusesHasTheFormOfTheApi(String line, String sent, int status, String body)
            throws IOException {
        String type = "Content-Type: application/x-www-form-urlencoded\r\n";
        String more =
                switch (sent) {
                    case "LONG" -> "X-Long: " + "x".repeat(17_000) + "\r\n\r\n";
                    case "CHUNK" -> type + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n";
                    default -> "\r\n";
                };

        String answer = raw(line, more);

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains(body, "X-OVH-QueryID: ")
                .containsIgnoringCase("Content-Type: application/json;charset=utf-8")
                .doesNotContain("<html", "\"timestamp\"");
    }

    private String raw(String line, String more) throws IOException {
        URI server = URI.create(client.address());
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String head = line + " HTTP/1.1\r\nConnection: close\r\nHost: " + server.getAuthority() + "\r\n";
            socket.getOutputStream().write((head + more).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
