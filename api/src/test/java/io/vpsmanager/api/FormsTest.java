package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.api.TestClient.Answer;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.form.ListQuery.Filter;
import io.vpsmanager.contract.form.ListQuery.Operator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** The headers that change the form of an answer, over real HTTP. */
class FormsTest extends HttpTest {

    private static final String MODE = "CachedObjectList-Pages";

    @Autowired
    FormsTest(FakeApis apis, Environment environment) {
        super(apis, environment);
    }

    @BeforeEach
    void forgetForms() {
        apis.queries.clear();
        apis.reboots.set(0);
    }

    @Test
    void aBatchAnswersEachKeyAsACallOfItsOwn() {
        JsonNode items = batch(FakeIdentity.ALL, "/1.0/vps/" + Samples.NAME + ",strange,broken", ",")
                .json();

        assertThat(items.size()).isEqualTo(3);
        assertThat(items.get(0).required("key").asString()).isEqualTo(Samples.NAME.value());
        assertThat(items.get(0).required("value")).isEqualTo(client.get(VPS).json());
        assertThat(items.get(0).required("error").isNull()).isTrue();
        assertThat(items.get(1).required("value").isNull()).isTrue();
        assertThat(items.get(1).required("error").required("httpCode").asString())
                .isEqualTo("404 Not Found");
        assertThat(items.get(2).required("error").required("errorCode").asString())
                .isEqualTo("INTERNAL_ERROR");
        assertThat(items.toString()).doesNotContain("a secret of the database");
    }

    @Test
    void aBatchSplitsAnySegmentByItsSeparator() {
        JsonNode addresses = batch(FakeIdentity.ALL, VPS + "/ips/192.0.2.7%3B2001:db8::7", ";")
                .json();
        assertThat(addresses.get(1).required("value").required("ipAddress").asString())
                .isEqualTo("2001:db8::7");
        JsonNode tasks = batch(FakeIdentity.ALL, "/v1/vps/" + Samples.NAME + ",b/tasks?type=rebootVm", ",")
                .json();
        assertThat(tasks.get(0).required("value").toString()).isEqualTo("[17]");
        JsonNode one = batch(FakeIdentity.ALL, VPS + "/tasks/5", ",").json();
        assertThat(one.get(0).required("key").asString()).isEqualTo("5");
        JsonNode words = batch(FakeIdentity.ALL, VPS + "/tasks/5,x", ",").json();
        assertThat(words.get(1).required("error").required("message").asString())
                .contains("id");
    }

    @Test
    void eachKeyOfABatchIsHeldAgainstTheRules() {
        JsonNode items = batch(FakeIdentity.READER, "/1.0/vps/other," + Samples.NAME, ",")
                .json();

        assertThat(items.get(0).required("error").required("errorCode").asString())
                .isEqualTo("NOT_GRANTED_CALL");
        assertThat(items.get(1).required("value").isNull()).isFalse();
        JsonNode unbuilt =
                batch(FakeIdentity.READER, "/1.0/vps/other/veeam", ",").json();
        assertThat(unbuilt.get(0).required("error").required("errorCode").asString())
                .isEqualTo("NOT_GRANTED_CALL");
        JsonNode otherOperation =
                batch(FakeIdentity.ALL, "/1.0/vps/datacenter,x", ",").json();
        assertThat(otherOperation.get(0).required("error").required("errorCode").asString())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aBatchThatCannotBeIsRefusedByItsHeadersName() {
        assertThat(batch(FakeIdentity.ALL, "/1.0/vps/" + "a,".repeat(99) + "a", ",")
                        .json()
                        .size())
                .isEqualTo(100);
        assertThat(batch(FakeIdentity.ALL, "/1.0/vps/a1234567890b", "1234567890")
                        .json()
                        .size())
                .isEqualTo(2);
        for (Answer answer : List.of(
                batch(FakeIdentity.ALL, "/1.0/vps/" + "a,".repeat(100) + "a", ","),
                batch(FakeIdentity.ALL, "/1.0/vps", ","),
                batch(FakeIdentity.ALL, "/1.0/vps/a,b/tasks/1,2", ","),
                batch(FakeIdentity.ALL, "/1.0/vps/a", "12345678901"),
                batch(FakeIdentity.ALL, "/1.0/vps/a", "/"))) {
            assertThat(answer.refusal()).isEqualTo("400 INVALID_ARGUMENT");
            assertThat(answer.message()).contains("X-OVH-Batch");
        }
    }

    @Test
    void anExpandedListOfServersIsAskedOfTheCloudAsAPage() {
        Answer answer = get(
                "/1.0/vps",
                Map.of(
                        "X-Pagination-Mode", MODE,
                        "X-Pagination-Number", "2",
                        "X-Pagination-Size", "20",
                        "X-Pagination-Sort", "model.vcore",
                        "X-Pagination-Sort-Order", "DESC",
                        "X-Pagination-Filter", "displayName:like=%25caf%C3%A9%25&state:in=running,stopped&vcore:gt=2"));

        assertThat(answer.json().get(0)).isEqualTo(client.get(VPS).json());
        assertThat(answer.header("X-Pagination-Elements")).isEqualTo("41");
        assertThat(answer.header("X-Pagination-Total")).isEqualTo("3");
        assertThat(answer.header("X-Pagination-Number")).isEqualTo("2");
        assertThat(answer.header("X-Pagination-Size")).isEqualTo("20");
        assertThat(apis.queries)
                .containsExactly(new ListQuery(
                        List.of(
                                new Filter("displayName", Operator.LIKE, List.of("%café%")),
                                new Filter("state", Operator.IN, List.of("running", "stopped")),
                                new Filter("vcore", Operator.GT, List.of("2"))),
                        Optional.of("model.vcore"),
                        true,
                        2,
                        20));
        assertThat(client.get("/1.0/vps").body()).isEqualTo("[\"" + Samples.NAME + "\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "disks, id, id, '', '[8,9,10]'",
        "disks, -id, id, '', '[10,9,8]'",
        "disks, '', id, id:ne=9, '[10,8]'",
        "disks, id, id, 'id:in=10,9', '[9,10]'",
        "disks, id, id, 'id:nin=10,9', '[8]'",
        "disks, id, id, id:gte=9&id:lt=10, '[9]'",
        "disks, id, id, monitoring:ne=true, '[8,9,10]'",
        "disks, id, id, monitoring:eq=true, '[]'",
        "ips, -ipAddress, ipAddress, '', '[\"192.0.2.8\",\"192.0.2.7\"]'",
        "ips, '', ipAddress, ipAddress:like=%25.8, '[\"192.0.2.8\"]'",
        "option, option, option, '', '[\"additionalDisk\",\"snapshot\"]'",
        "option, '', option, state:like=REL%25, '[\"snapshot\"]'",
        "tasks, '', id, type:eq=rebootVm, '[17]'",
        "tasks, '', id, date:eq=2026-01-27T09:00:00Z, '[17]'",
        "tasks, '', id, date:lt=2000-01-01T00:00:00Z, '[]'",
        "images/available, name, name, 'name:like=deb%25', '[\"Debian 13\"]'",
        "templates, -id, id, 'bitFormat:eq=64', '[5]'",
        "templates/5/software, name, name, 'type:eq=webserver', '[\"nginx\"]'",
        "distribution/software, name, name, 'type:ne=webserver', '[]'"
    })
    void smallListsAreFilteredSortedAndCut(String list, String sort, String field, String filter, String expected) {
        Map<String, String> headers = new HashMap<>(Map.of("X-Pagination-Mode", MODE));
        headers.put("X-Pagination-Sort", sort.replace("-", ""));
        headers.put("X-Pagination-Sort-Order", sort.startsWith("-") ? "DESC" : "ASC");
        headers.put("X-Pagination-Filter", filter);
        Answer answer = get(VPS + "/" + list, headers);

        List<String> found = answer.json()
                .valueStream()
                .map(item -> item.required(field).toString())
                .toList();
        assertThat("[" + String.join(",", found) + "]").isEqualTo(expected);
        assertThat(answer.header("X-Pagination-Elements")).isEqualTo("" + found.size());
    }

    @Test
    void wholeObjectsNeedTheRuleOfTheItems() {
        Map<String, String> expanded = Map.of("X-Pagination-Mode", MODE);

        assertThat(call(FakeIdentity.LISTER, "GET", "/1.0/vps", expanded).status())
                .isEqualTo(200);
        assertThat(call(FakeIdentity.LISTER, "GET", "/1.0/me/sshKey", Map.of()).body())
                .isEqualTo("[\"laptop\"]");
        Answer refused = call(FakeIdentity.LISTER, "GET", "/1.0/me/sshKey", expanded);
        assertThat(refused.refusal()).isEqualTo("403 NOT_GRANTED_CALL");
        assertThat(refused.message()).isEqualTo("This call has not been granted");
        assertThat(refused.json().path("details").path("help").asString()).contains("GET /me/sshKey/*");
        assertThat(call(FakeIdentity.LISTER, "GET", "/1.0/me/sshKey", Map.of("X-Pagination-Mode", "x"))
                        .refusal())
                .isEqualTo("403 NOT_GRANTED_CALL");
        assertThat(call(FakeIdentity.LISTER, "GET", "/1.0/me/sshKey/laptop", expanded)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Mode, CachedObjectList-Cursor",
        "Number, 0",
        "Number, one",
        "Size, 0",
        "Size, 5001",
        "Sort, colour",
        "Sort, model",
        "Sort-Order, UP",
        "Filter, state",
        "Filter, state:is=running",
        "Filter, colour:eq=blue",
        "Filter, vcore:eq=many",
        "Filter, slaMonitoring:eq=yes",
        "Filter, iam.id:eq=7",
        "Filter, state:eq=%00",
        "Filter, state:eq=%ZZ",
        "Filter, state:eq=%",
        "Filter, 'state:in=running,%E9'",
        "Filter, displayName:eq=%FF",
        "Filter, displayName:like=%C3",
        "Filter, displayName:like=%web%",
        "Filter, state:eq=bogus",
        "Filter, 'state:nin=running,RUNNING'",
        "Filter, model.offer%ZZ:eq=x",
        "Sort, state%"
    })
    void aWrongHeaderIsNamed(String name, String value) {
        Map<String, String> headers = new HashMap<>(Map.of("X-Pagination-Mode", MODE));
        headers.put("X-Pagination-" + name, value);
        Answer answer = get("/1.0/vps", headers);

        assertThat(answer.refusal()).isEqualTo("400 INVALID_ARGUMENT");
        assertThat(answer.message()).contains("X-Pagination-" + name);
    }

    @Test
    void aRepeatedKeyHasOneEffect() {
        Answer first = post(VPS + "/reboot", "once-1");
        Answer second = post("/v1/vps/" + Samples.NAME + "/reboot", "once-1");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body()).contains("\"id\":17");
        assertThat(apis.reboots).hasValue(1);
        assertThat(post(VPS + "/start", "once-1").refusal()).isEqualTo("409 CONFLICT");
    }

    @Test
    void aRefusalIsRepeatedAsItWas() {
        Answer first = post(VPS + "/stop", "once-2");
        assertThat(first.refusal()).isEqualTo("460 SERVICE_EXPIRED");
        assertThat(post(VPS + "/stop", "once-2").body()).isEqualTo(first.body());
    }

    @Test
    void aKeyHasAForm() {
        for (String key : List.of("x".repeat(101), "a\tb")) {
            assertThat(post(VPS + "/reboot", key).message()).contains("Idempotency-Key");
        }
        assertThat(get(VPS, Map.of("Idempotency-Key", "x".repeat(101))).status())
                .isEqualTo(200);
    }

    private Answer batch(String consumer, String path, String separator) {
        return call(consumer, "GET", path, Map.of("X-OVH-Batch", separator));
    }

    private Answer get(String path, Map<String, String> headers) {
        return call(FakeIdentity.ALL, "GET", path, headers);
    }

    private Answer post(String path, String key) {
        return call(FakeIdentity.ALL, "POST", path, Map.of("Idempotency-Key", key));
    }

    private Answer call(String consumer, String method, String path, Map<String, String> more) {
        Map<String, String> headers = TestClient.headers(
                consumer, method, client.address() + path, "", Long.toString(FakeIdentity.NOW.getEpochSecond()));
        headers.putAll(more);
        return client.send(method, path, "", headers);
    }
}
