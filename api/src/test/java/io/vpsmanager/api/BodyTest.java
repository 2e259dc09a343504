package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.api.TestClient.Answer;
import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.Operation;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.vps.VpsUpdate;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Which bodies are taken, and what is said of the others. */
class BodyTest extends HttpTest {

    private final ContractData data = ContractData.load();
    private final BodyCheck check = new BodyCheck(data, new ApiJson());

    @Autowired
    BodyTest(FakeApis apis, Environment environment) {
        super(apis, environment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"displayName\": | The body is no valid JSON",
                "{} {} | The body is no valid JSON",
                "[1] | must be a JSON object",
                "{\"colour\": 1} | 'colour' is unknown: the fields are displayName, keymap, netbootMode, slaMonitoring",
                "{\"netbootMode\": \"disk\"} | 'netbootMode' must be one of local, rescue",
                "{\"keymap\": 1} | 'keymap' must be one of fr, us",
                "{\"displayName\": 7} | 'displayName' must be a string",
                "{\"displayName\": \"\\u0000\"} | 'displayName' must be a string",
                "{\"displayName\": \"\\ud800\"} | 'displayName' must be a string",
                "{\"slaMonitoring\": \"yes\"} | 'slaMonitoring' must be true or false",
                "{\"displayName\": \"a\", \"displayName\": \"b\"} | Duplicate"
            })
    void aWrongBodyIsRefusedByName(String body, String message) {
        Answer answer = client.put(VPS, body);

        assertThat(answer.refusal()).isEqualTo("400 INVALID_ARGUMENT");
        assertThat(answer.message()).contains(message);
        assertThat(apis.updates).isEmpty();
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"model\": " + "[".repeat(500) + "]".repeat(500) + "}";

        assertThat(client.put(VPS, deep).message())
                .contains("no valid JSON")
                .contains("nesting")
                .doesNotContain("StreamRead");
        assertThat(client.put(VPS, "{").message()).doesNotContain("Source").contains("line 1");
    }

    @Test
    void aWholeObjectSentBackChangesOnlyWhatIsWritable() {
        assertThat(client.put(VPS, client.get(VPS).body()).status()).isEqualTo(200);
        assertThat(apis.updates)
                .containsExactly(new VpsUpdate(
                        Change.clear(),
                        Change.set(io.vpsmanager.contract.vps.VpsKeymap.FR),
                        Change.set(io.vpsmanager.contract.vps.NetbootMode.LOCAL),
                        Change.clear()));
    }

    /** OVHcloud's clients write each field they do not set as null. */
    @Test
    void whatCannotBeNullIsAsAbsentWhereItIsNull() {
        assertThat(client.put(VPS, "{\"netbootMode\": null, \"slaMonitoring\": true}")
                        .status())
                .isEqualTo(200);
        assertThat(client.put(VPS, "null").status()).isEqualTo(200);
        assertThat(apis.updates).containsExactly(VpsUpdate.none().withSlaMonitoring(true), VpsUpdate.none());
        assertThat(check(
                        "POST",
                        "/vps/{serviceName}/rebuild",
                        "{\"imageId\": \"a\", \"doNotSendPassword\": null, \"sshKey\": null, \"installRTM\": null}"))
                .hasToString("{\"imageId\":\"a\"}");
        assertThatThrownBy(() -> check("POST", "/vps/{serviceName}/rebuild", "{\"imageId\": null}"))
                .hasMessageContaining("'imageId' is missing");
    }

    @Test
    void anOperationWithoutBodyTakesNone() {
        assertThat(client.call("POST", VPS + "/reboot", "{}").status()).isEqualTo(200);
        assertThat(client.call("POST", VPS + "/reboot", "{\"force\": true}").message())
                .contains("takes no body");
    }

    @Test
    void requiredAndNestedFieldsAreChecked() {
        assertThatThrownBy(() -> check("POST", "/vps/{serviceName}/automatedBackup/restore", "{\"type\": \"full\"}"))
                .hasMessageContaining("'restorePoint' is missing");
        assertThatThrownBy(() -> check(
                        "POST",
                        "/vps/{serviceName}/automatedBackup/restore",
                        "{\"type\": \"full\", \"restorePoint\": \"yesterday\"}"))
                .hasMessageContaining("'restorePoint' must be a date and time");
        assertThatThrownBy(
                        () -> check("PUT", "/vps/{serviceName}/serviceInfos", "{\"renew\": {\"automatic\": \"no\"}}"))
                .hasMessageContaining("'renew.automatic' must be true or false");
        assertThatThrownBy(() -> check("POST", "/auth/credential", "{\"accessRules\": [{\"verb\": \"GET\"}]}"))
                .hasMessageContaining("'accessRules[0].verb' is unknown");
    }

    private Object check(String method, String path, String body) {
        Operation operation = data.operations().stream()
                .filter(candidate -> candidate.key().equals(new Operation.Key(method, path)))
                .findFirst()
                .orElseThrow();
        return check.check(operation, body.getBytes(StandardCharsets.UTF_8));
    }
}
