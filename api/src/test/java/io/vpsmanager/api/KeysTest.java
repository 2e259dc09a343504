package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.api.TestClient.Answer;
import io.vpsmanager.contract.apikey.ApiCredentialUpdate;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccessRule.Method;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.value.Change;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Keys and tokens over HTTP: asked for, used, given back. */
class KeysTest extends HttpTest {

    static final String TOKEN_FORM =
            "grant_type=client_credentials&client_id=" + FakeIdentity.CLIENT + "&client_secret=client%2Bsecret%2F";

    private static final String TOKEN = "/auth/oauth2/token";
    private static final Map<String, String> APPLICATION = Map.of("X-Ovh-Application", FakeIdentity.APPLICATION);

    @Autowired
    KeysTest(FakeApis apis, Environment environment) {
        super(apis, environment);
    }

    @Test
    void anApplicationAsksForAKeyAndGetsThePageForItsCustomer() {
        apis.identity.requests.clear();
        Answer answer = client.send("POST", "/1.0/auth/credential", """
                {"accessRules": [{"method": "GET", "path": "/*"}], "redirection": "https://app.example.com",
                "allowedIPs": ["192.0.2.7"]}""", APPLICATION);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("consumerKey").asString()).isEqualTo(FakeIdentity.PENDING);
        assertThat(answer.json().path("state").asString()).isEqualTo("pendingValidation");
        assertThat(answer.json().path("validationUrl").asString())
                .isEqualTo(TestServer.PUBLIC_URL + "/auth/validate/validation-token");
        assertThat(apis.identity.requests)
                .containsExactly(new KeyRequest(
                        Change.set(List.of(new AccessRule(Method.GET, "/*"))),
                        Change.set("https://app.example.com"),
                        Change.set(List.of("192.0.2.7"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                              | accessRules",
                "{\"accessRules\": [{\"method\": \"GET\"}]}      | accessRules[0].path",
                "{\"accessRules\": [{\"method\": \"PATCH\", \"path\": \"/\"}]} | accessRules[0].method",
                "{\"accessRules\": \"/*\"}                       | accessRules",
                "{\"accessRules\": [], \"consumerKey\": \"mine\"} | consumerKey"
            })
    void aWrongRequestNamesItsField(String body, String field) {
        Answer answer = client.send("POST", "/1.0/auth/credential", body, APPLICATION);

        assertThat(answer.refusal()).isEqualTo("400 INVALID_ARGUMENT");
        assertThat(answer.message()).contains("'" + field + "'");
    }

    @Test
    void aKeyIsReadFilteredChangedAndRevoked() {
        assertThat(client.get("/1.0/me/api/credential?applicationId=3&status=refused")
                        .body())
                .isEqualTo("[4]");
        assertThat(apis.filters).containsExactly("3 REFUSED");
        assertThat(client.get("/1.0/me/api/credential?status=REFUSED").refusal())
                .isEqualTo("400 INVALID_ARGUMENT");
        assertThat(client.put("/1.0/me/api/credential/4", "{\"allowedIPs\": null, \"status\": \"refused\"}")
                        .body())
                .isEqualTo("null");
        assertThat(client.call("DELETE", "/1.0/me/api/application/404", "").refusal())
                .isEqualTo("404 NOT_FOUND");
        assertThat(client.call("DELETE", "/1.0/me/api/credential/4", "").body()).isEqualTo("null");
        assertThat(client.call("POST", "/1.0/auth/logout", "").body()).isEqualTo("null");
        assertThat(apis.updates).containsExactly(new ApiCredentialUpdate(Change.clear()), "delete 4", "logout");
    }

    @Test
    void aClientGetsATokenByItsForm() {
        Answer answer = client.form(TOKEN, TOKEN_FORM + "&scope=all", Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("access_token").asString()).isEqualTo(FakeIdentity.BEARER);
        assertThat(answer.json().path("token_type").asString()).isEqualTo("Bearer");
        assertThat(answer.json().path("expires_in").asInt()).isEqualTo(3600);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    /** Of one path there are many spellings; whichever is understood leads to the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/oauth2/token/",
                "/auth/oauth2/token;x",
                "/auth/oauth2/%74oken",
                "/auth;a=b/oauth2/token",
                "/auth/oauth2/token?x=y"
            })
    void aClientGetsATokenHoweverThePathIsWritten(String path) {
        assertThat(client.form(path, TOKEN_FORM, Map.of())
                        .json()
                        .path("access_token")
                        .asString())
                .isEqualTo(FakeIdentity.BEARER);
        assertThat(client.form(path, "", Map.of()).json().path("error").asString())
                .isEqualTo("invalid_request");
        assertThat(client.send("GET", path, "", Map.of()).refusal()).isEqualTo("405 METHOD_NOT_ALLOWED");
    }

    @Test
    void whateverIsWrongAtTheTokenEndpointIsToldInItsForm() {
        Answer large = client.form(TOKEN, "a=" + "x".repeat(RawBody.MAX_BYTES), Map.of());
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.json().path("error").asString()).isEqualTo("invalid_request");

        TestServer.WATCH.refuseNext();
        Answer often = client.form(TOKEN, TOKEN_FORM, Map.of());
        assertThat(often.status()).isEqualTo(429);
        assertThat(often.header("Retry-After")).isEqualTo("3");
        assertThat(often.json().path("error").asString()).isEqualTo("temporarily_unavailable");
        assertThat(often.json().propertyNames()).containsExactly("error", "error_description");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/oauth2/token//",
                "/auth//oauth2/token",
                "/auth/oauth2/%2Ftoken",
                "/auth/oauth2/./token",
                "/1.0/auth/oauth2/token/"
            })
    void whatIsNoSpellingOfThePathIsNotThere(String path) {
        assertThat(client.form(path, TOKEN_FORM, Map.of()).refusal()).isEqualTo("404 NOT_FOUND");
    }

    @Test
    void aClientGetsATokenByHttpBasic() {
        Answer answer = client.form(
                TOKEN,
                "grant_type=client_credentials",
                Map.of("Authorization", basic(FakeIdentity.CLIENT + ":client%2Bsecret%2F")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("access_token").asString()).isEqualTo(FakeIdentity.BEARER);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400, invalid_request",
        "grant_type=client_credentials, 401, invalid_client",
        "grant_type=client_credentials&client_id=a&client_secret=b, 401, invalid_client",
        "grant_type=client_credentials&client_id=other-flow&client_secret=client%2Bsecret%2F, 400, unauthorized_client",
        "grant_type=authorization_code&client_id=a&client_secret=b, 400, unsupported_grant_type",
        "grant_type=client_credentials&grant_type=x&client_id=a&client_secret=b, 400, invalid_request",
        "grant_type=client_credentials&client_id=a&client_secret=b&scope=vps, 400, invalid_scope",
        "grant_type=client_credentials&client_id=%zz&client_secret=b, 400, invalid_request"
    })
    void aTokenIsRefusedAsOAuth2Says(String form, int status, String error) {
        Answer answer = client.form(TOKEN, form, Map.of());

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("error").asString("")).isEqualTo(error);
        assertThat(answer.json().path("error_description").asString("")).isNotBlank();
        assertThat(answer.header("WWW-Authenticate").isEmpty()).isEqualTo(status != 401);
    }

    @Test
    void aTokenIsNeverReadFromTheAddressOrFromJson() {
        assertThat(client.form(TOKEN + "?" + TOKEN_FORM, "a=b", Map.of()).status())
                .isEqualTo(400);
        assertThat(client.form(TOKEN, "{}", Map.of("Content-Type", "application/json"))
                        .json()
                        .path("error")
                        .asString(""))
                .isEqualTo("invalid_request");
        assertThat(client.form(TOKEN, TOKEN_FORM, Map.of("Authorization", basic("a:b")))
                        .json()
                        .path("error")
                        .asString(""))
                .isEqualTo("invalid_request");
    }

    @Test
    void aBearerTokenCallsEverything() {
        Map<String, String> bearer = Map.of("Authorization", "Bearer " + FakeIdentity.BEARER);

        assertThat(client.send("GET", "/v1/vps", "", bearer).status()).isEqualTo(200);
        assertThat(client.send("POST", VPS + "/reboot", "", bearer).status()).isEqualTo(200);
        assertThat(apis.callers)
                .containsOnly(new Caller.Client(Samples.ACCOUNT, FakeIdentity.CLIENT, 5, AccessRule.EVERYTHING));
        assertThat(client.send("GET", "/1.0/vps", "", Map.of("Authorization", "bearer wrong"))
                        .refusal())
                .isEqualTo("403 INVALID_CREDENTIAL");
        assertThat(client.send("GET", "/1.0/vps", "", Map.of("Authorization", basic("a:b")))
                        .refusal())
                .isEqualTo("403 INVALID_KEY");
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
