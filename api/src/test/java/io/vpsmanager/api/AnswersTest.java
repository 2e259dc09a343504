package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.api.TestClient.Answer;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.ip.IpUpdate;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsKeymap;
import io.vpsmanager.contract.vps.VpsUpdate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** What a right call is answered, and what of it reaches the contract. */
class AnswersTest extends HttpTest {

    @Autowired
    AnswersTest(FakeApis apis, Environment environment) {
        super(apis, environment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/1.0", "/v1"})
    void bothPrefixesServeTheContract(String prefix) {
        Answer answer = client.get(prefix + "/vps");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("[\"" + Samples.NAME + "\"]");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("application/json;charset=utf-8");
        assertThat(client.get(prefix + "/auth/details").json().path("account").asString())
                .isEqualTo("ab12345-ovh");
    }

    @Test
    void timeNeedsNoKey() {
        Answer answer = client.send("GET", "/1.0/auth/time", "", Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("1769504400");
    }

    /** As at OVHcloud, where a shop asks for them before there is a customer. */
    @Test
    void theRulesOfAnOrderNeedNoKey() {
        Answer rule = client.send(
                "GET", "/1.0/vps/order/rule/datacenter?ovhSubsidiary=FR&planCode=vps-2025-starter", "", Map.of());

        assertThat(rule.status()).isEqualTo(200);
        assertThat(rule.json().path("datacenters").path(0).path("status").asString())
                .isEqualTo("out-of-stock");
        assertThat(client.get("/1.0/vps.json").body()).contains("\"noAuthentication\":true");
    }

    @Test
    void everyFieldIsPresentInTheFormsOfTheWire() {
        JsonNode vps = client.get(VPS).json();

        assertThat(vps.size()).isEqualTo(16);
        assertThat(vps.required("displayName").isNull()).isTrue();
        assertThat(vps.required("lockStatus")).hasToString("{\"locked\":false}");
        assertThat(vps.required("offerType").asString()).isEqualTo("beta-classic");
        assertThat(vps.required("model").required("version").asString()).isEqualTo("2025v1");
        assertThat(vps.required("name").asString()).isEqualTo(Samples.NAME.value());
        JsonNode task = client.call("POST", VPS + "/reboot", "").json();
        assertThat(task.required("id").asLong()).isEqualTo(17);
        assertThat(task.required("state").asString()).isEqualTo("waitingAck");
    }

    @Test
    void momentsHaveWholeSecondsAndAnOffset() {
        JsonNode credential = client.get("/1.0/auth/currentCredential").json();

        assertThat(credential.required("lastUse").asString()).isEqualTo("2026-01-27T10:00:00+01:00");
        assertThat(credential.required("creation").asString()).isEqualTo("2026-01-27T09:00:00+00:00");
        assertThat(client.get(VPS + "/serviceInfos")
                        .json()
                        .required("expiration")
                        .asString())
                .isEqualTo("2026-02-03");
    }

    @Test
    void anAcceptHeaderChangesNothing() {
        var headers = TestClient.headers(
                FakeIdentity.ALL, "GET", client.address() + VPS, "", Long.toString(FakeIdentity.NOW.getEpochSecond()));
        headers.put("Accept", "text/html");

        Answer answer = client.send("GET", VPS, "", headers);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }

    @Test
    void aChangeAnswersNullAndHasThreeStates() {
        Answer answer = client.put(VPS, "{\"displayName\": null, \"keymap\": \"us\"}");
        client.put(VPS, "{\"netbootMode\": \"rescue\", \"slaMonitoring\": true, \"displayName\": \"Été\"}");
        client.put(VPS, "");
        client.put(VPS + "/ips/2001:db8::7", "{\"reverse\": null, \"ipAddress\": \"ignored\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("null");
        assertThat(apis.updates)
                .containsExactly(
                        new VpsUpdate(Change.clear(), Change.set(VpsKeymap.US), Change.keep(), Change.keep()),
                        new VpsUpdate(
                                Change.set("Été"), Change.keep(), Change.set(NetbootMode.RESCUE), Change.set(true)),
                        VpsUpdate.none(),
                        new IpUpdate(Change.clear()));
    }

    @Test
    void measuresAreNumbersAsPeopleWriteThem() {
        assertThat(client.get(VPS + "/disks/7/use?type=max").body())
                .isEqualTo("{\"unit\":\"bytes\",\"value\":2147483648}");
        assertThat(client.get(VPS + "/monitoring?period=lastday&type=cpu:used").body())
                .isEqualTo("{\"unit\":\"%\",\"values\":[{\"timestamp\":1767225600,\"value\":5.25},"
                        + "{\"timestamp\":1767225900,\"value\":null}]}");
    }

    @Test
    void parametersAreReadByTheirSpellingAndUnknownOnesIgnored() {
        client.get(VPS + "/tasks?state=waitingAck&type=rebootVm");
        client.get(VPS + "/tasks?colour=blue");

        assertThat(apis.filters).containsExactly("WAITING_ACK REBOOT_VM", "null null");
        assertThat(client.get("/1.0/vps/datacenter?country=FR").body()).isEqualTo("[\"FR\"]");
        assertThat(client.get(VPS + "/option/additionalDisk")
                        .json()
                        .required("option")
                        .asString())
                .isEqualTo("additionalDisk");
        assertThat(client.get(VPS + "/ips/2001:db8::7")
                        .json()
                        .required("ipAddress")
                        .asString())
                .isEqualTo("2001:db8::7");
        assertThat(client.get(VPS + "/tasks/23").json().required("id").asLong()).isEqualTo(23);
    }

    @Test
    void theContractLearnsCallerAndContext() {
        Answer answer = client.get("/1.0/me");

        assertThat(apis.contexts).singleElement().satisfies(context -> {
            assertThat(context.queryId()).isEqualTo(answer.header("X-OVH-QueryID"));
            assertThat(context.origin()).isEqualTo(Origin.API);
            assertThat(context.remoteAddress()).isEqualTo("127.0.0.1");
            assertThat(context.begun()).isPresent();
        });
        assertThat(apis.callers).singleElement().isInstanceOfSatisfying(Caller.Program.class, program -> assertThat(
                        program.account())
                .isEqualTo(Samples.ACCOUNT));
    }

    @Test
    void everyAnswerHasItsOwnQueryId() {
        String form = "EU\\.ext-1\\.[0-9a-f]{8}\\.\\d+\\.[0-9a-f]{16}";
        String first = client.get("/1.0/vps").header("X-OVH-QueryID");
        String second = client.get("/1.0/nothing").header("X-OVH-QueryID");

        assertThat(first).matches(form).isNotEqualTo(second);
        assertThat(second).matches(form);
    }
}
