package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.api.TestClient.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Who may call, and in which order a call is refused. */
class AccessTest extends HttpTest {

    private static final String NOW = Long.toString(FakeIdentity.NOW.getEpochSecond());

    @Autowired
    AccessTest(FakeApis apis, Environment environment) {
        super(apis, environment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:PORT", "http://127.0.0.1", TestServer.PUBLIC_URL, "https://vps.example.com"})
    void aClientMaySignEachFormOfTheUrl(String address) {
        String path = VPS + "/tasks?state=todo&note=%C3%A9%20%2f+";

        String signed = address.replace("http://127.0.0.1:PORT", client.address()) + path;
        Answer answer = client.signedFor(signed, path);

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aSignatureOfAnotherUrlOrBodyIsRefused() {
        assertThat(client.signedFor("http://elsewhere.example.com" + VPS, VPS).refusal())
                .isEqualTo("400 INVALID_SIGNATURE");
        Map<String, String> headers = TestClient.headers(FakeIdentity.ALL, "PUT", client.address() + VPS, "{}", NOW);
        assertThat(client.send("PUT", VPS, "{ }", headers).refusal()).isEqualTo("400 INVALID_SIGNATURE");
        assertThat(apis.updates).isEmpty();
    }

    @Test
    void aStaleTimeIsRefused() {
        Map<String, String> headers = TestClient.headers(FakeIdentity.ALL, "GET", client.address() + VPS, "", "1");

        assertThat(client.send("GET", VPS, "", headers).refusal()).isEqualTo("400 QUERY_TIME_OUT");
    }

    @Test
    void eachMissingOrWrongKeyHasItsCode() {
        Map<String, String> foreign = TestClient.headers(FakeIdentity.ALL, "GET", client.address() + VPS, "", NOW);
        foreign.put("X-Ovh-Application", "foreign");

        assertThat(client.send("GET", VPS, "", Map.of()).refusal()).isEqualTo("403 INVALID_KEY");
        assertThat(client.send("GET", VPS, "", foreign).refusal()).isEqualTo("403 INVALID_KEY");
        assertThat(client.as("unknown", "GET", VPS, "").refusal()).isEqualTo("403 INVALID_CREDENTIAL");
        // node's client leaves paths with /auth unsigned but for the application.
        assertThat(client.send("GET", "/1.0/auth/details", "", Map.of("X-Ovh-Application", FakeIdentity.APPLICATION))
                        .refusal())
                .isEqualTo("403 NOT_CREDENTIAL");
        assertThat(apis.callers).isEmpty();
    }

    @Test
    void rulesAreHeldAgainstThePathBelowThePrefix() {
        assertThat(client.as(FakeIdentity.READER, "GET", VPS, "").status()).isEqualTo(200);
        assertThat(client.as(FakeIdentity.READER, "GET", "/v1/vps/" + Samples.NAME, "")
                        .status())
                .isEqualTo(200);
        assertThat(client.as(FakeIdentity.READER, "GET", VPS.replace("vps-", "vps%2D"), "")
                        .status())
                .isEqualTo(200);
        assertThat(client.as(FakeIdentity.READER, "GET", "/1.0/vps", "").refusal())
                .isEqualTo("403 NOT_GRANTED_CALL");
        assertThat(client.as(FakeIdentity.READER, "POST", VPS + "/reboot", "").refusal())
                .isEqualTo("403 NOT_GRANTED_CALL");
    }

    @Test
    void everyKeyMayAskAboutItselfAndGiveItselfUp() {
        assertThat(client.as(FakeIdentity.READER, "GET", "/1.0/auth/details", "")
                        .status())
                .isEqualTo(200);
        assertThat(client.as(FakeIdentity.READER, "GET", "/1.0/auth/currentCredential", "")
                        .status())
                .isEqualTo(200);
        assertThat(client.as(FakeIdentity.READER, "POST", "/1.0/auth/logout", "")
                        .status())
                .isEqualTo(200);
        assertThat(client.as(FakeIdentity.READER, "GET", "/1.0/me", "").refusal())
                .isEqualTo("403 NOT_GRANTED_CALL");
    }

    @Test
    void rulesComeBeforeTheObjectTheBodyAndWhatIsNotBuilt() {
        assertThat(client.as(FakeIdentity.READER, "GET", "/1.0/vps/absent", "").refusal())
                .isEqualTo("403 NOT_GRANTED_CALL");
        assertThat(client.as(FakeIdentity.READER, "PUT", VPS, "{broken").refusal())
                .isEqualTo("403 NOT_GRANTED_CALL");
        assertThat(client.as(FakeIdentity.READER, "DELETE", VPS + "/option/snapshot", "")
                        .refusal())
                .isEqualTo("403 NOT_GRANTED_CALL");
        assertThat(client.as(FakeIdentity.READER, "GET", VPS + "/veeam", "").refusal())
                .isEqualTo("501 NOT_BUILT_YET");
    }

    @Test
    void whoMayUseTheServiceIsAskedBeforeWhatIsNotBuilt() {
        assertThat(client.call("POST", "/1.0/vps/absent/changeContact", "{}").refusal())
                .isEqualTo("404 NOT_FOUND");
        assertThat(client.call("DELETE", VPS + "/option/snapshot", "").refusal())
                .isEqualTo("501 NOT_BUILT_YET");
        assertThat(client.call("POST", VPS + "/reinstall", "{}").refusal()).isEqualTo("501 NOT_BUILT_YET");
        assertThat(client.call("GET", VPS + "/veeam", "").refusal()).isEqualTo("501 NOT_BUILT_YET");
        assertThat(apis.guarded)
                .containsExactly(Samples.NAME + " RENEW", Samples.NAME + " OPERATE", Samples.NAME + " READ");
    }

    @Test
    void aBatchOfWhatIsNotBuiltIsRefusedKeyByKey() {
        Map<String, String> headers = TestClient.headers(
                FakeIdentity.ALL, "GET", client.address() + "/1.0/vps/absent," + Samples.NAME + "/veeam", "", NOW);
        headers.put("X-OVH-Batch", ",");

        Answer answer = client.send("GET", "/1.0/vps/absent," + Samples.NAME + "/veeam", "", headers);

        assertThat(answer.json().path(0).path("error").path("errorCode").asString())
                .isEqualTo("NOT_FOUND");
        assertThat(answer.json().path(1).path("error").path("errorCode").asString())
                .isEqualTo("NOT_BUILT_YET");
    }

    @Test
    void theKeylessOperationsStandWhereTheContractHasThem() {
        assertThat(client.send("POST", "/1.0/auth/credential", "{}", Map.of()).refusal())
                .isEqualTo("403 INVALID_KEY");
        assertThat(client.send("POST", "/1.0/auth/credential", "{", Map.of("X-Ovh-Application", "foreign"))
                        .refusal())
                .isEqualTo("403 INVALID_KEY");
        assertThat(client.send("POST", "/1.0/auth/oauth2/token", "a=b", Map.of())
                        .refusal())
                .isEqualTo("404 NOT_FOUND");
        assertThat(client.send("GET", "/auth/oauth2/token", "", Map.of()).refusal())
                .isEqualTo("405 METHOD_NOT_ALLOWED");
    }
}
