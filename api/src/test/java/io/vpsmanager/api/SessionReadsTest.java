package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.api.TestClient.Answer;
import io.vpsmanager.contract.call.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A session of the console reads the API from the console's own pages, and does nothing else anywhere. */
class SessionReadsTest extends HttpTest {

    private static final Map<String, String> OWN_PAGE = Map.of(
            "Cookie",
            "language=fr; " + TestServer.SESSION_COOKIE + "=" + FakeIdentity.SESSION,
            "Sec-Fetch-Site",
            "same-origin");

    @Autowired
    SessionReadsTest(FakeApis apis, Environment environment) {
        super(apis, environment);
    }

    @Test
    void aPageOfThisSiteReadsAsThePersonSignedIn() {
        for (String path : List.of("/1.0/vps", VPS, "/v1/me")) {
            assertThat(client.send("GET", path, "", OWN_PAGE).status()).isEqualTo(200);
        }
        assertThat(apis.callers).hasSize(3).containsOnly(new Caller.Person(Samples.ACCOUNT, "visit-1"));
    }

    @Test
    void formsOfAnAnswerAreReadToo() {
        Answer page = send("GET", "/1.0/vps", Map.of("X-Pagination-Mode", "CachedObjectList-Pages"));
        assertThat(page.header("X-Pagination-Elements")).isEqualTo("41");
        assertThat(send("GET", VPS + ",strange", Map.of("X-OVH-Batch", ","))
                        .json()
                        .size())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"POST, /reboot", "PUT, ''", "DELETE, /ips/192.0.2.7", "POST, /start", "HEAD, ''"})
    void aSessionChangesNothing(String method, String below) {
        int reboots = apis.reboots.get();
        assertThat(send(method, VPS + below, Map.of()).status()).isIn(403, 405);
        assertThat(apis.callers).isEmpty();
        assertThat(apis.updates).isEmpty();
        assertThat(apis.reboots).hasValue(reboots);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", "", "Same-Origin, cross-site"})
    void whatNoPageOfThisSiteAskedForIsRefused(String site) {
        assertThat(send("GET", VPS, Map.of("Sec-Fetch-Site", site)).refusal()).isEqualTo("403 INVALID_KEY");
        assertThat(apis.callers).isEmpty();
    }

    @Test
    void aClientThatDoesNotSayWhereItIsIsRefused() {
        Map<String, String> headers = new HashMap<>(OWN_PAGE);
        headers.remove("Sec-Fetch-Site");
        assertThat(client.send("GET", VPS, "", headers).refusal()).isEqualTo("403 INVALID_KEY");
    }

    @Test
    void aSessionThatHasEndedIsRefused() {
        Answer answer = send("GET", VPS, Map.of("Cookie", TestServer.SESSION_COOKIE + "=ended"));
        assertThat(answer.refusal()).isEqualTo("403 INVALID_CREDENTIAL");
        assertThat(answer.message()).contains("sign in again");
        assertThat(send("GET", VPS, Map.of("Cookie", "__Host-session=" + FakeIdentity.SESSION))
                        .refusal())
                .isEqualTo("403 INVALID_KEY");
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization, Bearer wrong, INVALID_CREDENTIAL",
        "X-Ovh-Application, application, NOT_CREDENTIAL",
        "X-Ovh-Consumer, unknown, INVALID_KEY",
        "X-Ovh-Signature, $1$0, INVALID_KEY",
        "X-Ovh-Timestamp, 1, INVALID_KEY"
    })
    void aSessionMendsNoOtherProof(String header, String value, String refusal) {
        assertThat(send("GET", VPS, Map.of(header, value)).refusal()).isEqualTo("403 " + refusal);
        assertThat(apis.callers).isEmpty();
    }

    private Answer send(String method, String path, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(OWN_PAGE);
        headers.putAll(more);
        return client.send(method, path, "", headers);
    }
}
