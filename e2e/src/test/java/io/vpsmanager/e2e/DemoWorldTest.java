package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The demo world as its customers find it: a server in each state, and the troubles a server can have. */
class DemoWorldTest {

    private static final int EXPIRED = 460;

    private static final Map<String, String> MAIN = Map.of(
            "vps-test-01", "running", "vps-test-02", "stopped", "vps-test-03", "maintenance", "vps-test-04", "rescued");

    private static final Map<String, String> STATES = states();

    /** The program, and an API client of each account. */
    private record Demo(RunningManager manager, SignedClient main, SignedClient states, SignedClient empty) {

        static Demo of(RunningManager manager) {
            // The demo's other accounts come behind the start, and this one last.
            Waiting.until(
                    "the last account is there",
                    () -> manager.operator().get("/accounts").toString().contains("em78901-ovh"));
            return new Demo(manager, manager.client(), client(manager, "st45678-ovh"), client(manager, "em78901-ovh"));
        }

        private static SignedClient client(RunningManager manager, String account) {
            return new SignedClient(manager.operator().createApplication(account, "test"));
        }
    }

    private static Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        Stream.of("running", "stopped", "stopping", "rebooting", "rescued", "installing")
                .forEach(state -> states.put("vps-demo-" + state, state));
        Stream.of("maintenance", "backuping", "upgrading").forEach(state -> states.put("vps-demo-" + state, state));
        Stream.of("expired", "locked", "stuck", "failing").forEach(name -> states.put("vps-demo-" + name, "running"));
        return states;
    }

    @Test
    void eachServerShowsWhatTheReadmeSays(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        List<Long> tasks;
        try (RunningManager manager = RunningManager.start(data, "--speed", "100")) {
            Demo demo = Demo.of(manager);
            isBuilt(demo);
            tasks = tasks(demo);
            manager.terminate();
        }
        try (RunningManager manager = RunningManager.start(data, "--speed", "100")) {
            Demo demo = Demo.of(manager);
            isBuilt(demo);
            nothingIsSeenByAnother(demo);
            faultsAreOfTheDemo(demo);
            heldTasksGoOn(demo);
            expired(demo);
            locked(demo);
            stuck(demo);
            failing(demo);
            assertThat(tasks(demo)).as("what was done once is not done again").isEqualTo(tasks);
        }
    }

    private static void isBuilt(Demo demo) throws Exception {
        String readme = Files.readString(Path.of("../README.md"));
        Map<String, String> all = new TreeMap<>(STATES);
        all.putAll(MAIN);
        all.forEach((name, state) -> {
            SignedClient owner = MAIN.containsKey(name) ? demo.main() : demo.states();
            Waiting.until(name + " is " + state, () -> state(owner, name).equals(state));
            assertThat(readme).contains("| `" + name + "` |");
        });
        Waiting.until(
                "one is locked",
                () -> vps(demo, "vps-demo-locked").get("locked").asBoolean());
        Waiting.until(
                "one is stuck", () -> tasks(demo, "vps-demo-stuck", "STUCK").size() == 1);
        Waiting.until(
                "one is expired",
                () -> demo.states().call("PUT", "/vps/vps-demo-expired", "{}").status() == EXPIRED);
    }

    private static void nothingIsSeenByAnother(Demo demo) {
        assertThat(names(demo.main())).containsExactlyInAnyOrderElementsOf(MAIN.keySet());
        assertThat(names(demo.states())).containsExactlyInAnyOrderElementsOf(STATES.keySet());
        assertThat(names(demo.empty())).isEmpty();
        for (String name : STATES.keySet()) {
            for (SignedClient stranger : List.of(demo.main(), demo.empty())) {
                assertThat(stranger.call("GET", "/vps/" + name, "").status())
                        .as(name)
                        .isEqualTo(404);
                assertThat(stranger.call("POST", "/vps/" + name + "/reboot", "").status())
                        .as(name)
                        .isEqualTo(404);
            }
        }
        assertThat(demo.states().call("GET", "/vps/vps-test-01", "").status()).isEqualTo(404);
    }

    private static void faultsAreOfTheDemo(Demo demo) {
        JsonNode faults = demo.manager().operator().get("/faults");
        assertThat(faults.valueStream().map(fault -> fault.get("vps").asString()))
                .containsExactly(
                        "vps-demo-stopping",
                        "vps-demo-rebooting",
                        "vps-demo-installing",
                        "vps-demo-stuck",
                        "vps-demo-stuck",
                        "vps-demo-failing",
                        "vps-demo-failing",
                        "vps-demo-failing");
        Http.Answer reboot = demo.main().call("POST", "/vps/vps-test-01/reboot", "");
        assertThat(demo.manager().operator().rest(reboot.body().get("id").asLong()))
                .isEqualTo("DONE");
    }

    /** They are tasks of the customer's like any other, and end when an operator releases what holds them. */
    private static void heldTasksGoOn(Demo demo) {
        assertThat(tasks(demo, "vps-demo-stopping", "RUNNING")).hasSize(1);
        assertThat(tasks(demo, "vps-demo-installing", "RUNNING")).hasSize(1);
        JsonNode reboot = tasks(demo, "vps-demo-rebooting", "RUNNING").getFirst();
        assertThat(reboot.get("kind").asString()).isEqualTo("rebootVm");
        assertThat(reboot.get("author").asString()).isEqualTo("st45678-ovh");
        release(demo, "vps-demo-rebooting");
        assertThat(demo.manager().operator().rest(reboot.get("id").asLong())).isEqualTo("DONE");
        assertThat(state(demo.states(), "vps-demo-rebooting")).isEqualTo("running");
    }

    private static void expired(Demo demo) {
        for (String call : List.of("POST /reboot", "POST /stop", "PUT ")) {
            String[] parts = call.split(" ", 2);
            Http.Answer answer = demo.states().call(parts[0], "/vps/vps-demo-expired" + parts[1], "{}");
            assertThat(answer.status()).as("%s: %s", call, answer).isEqualTo(EXPIRED);
        }
        assertThat(demo.states()
                        .call("GET", "/vps/vps-demo-expired/serviceInfos", "")
                        .body()
                        .get("status")
                        .asString())
                .isEqualTo("expired");
    }

    private static void locked(Demo demo) {
        refused(demo, "vps-demo-locked", "This service is locked");
        assertThat(demo.states().call("GET", "/vps/vps-demo-locked", "").status())
                .isEqualTo(200);
    }

    /** The operator mends the cause, and the task gives back what it took. */
    private static void stuck(Demo demo) {
        refused(demo, "vps-demo-stuck", "stuck and waits for the provider");
        JsonNode task = tasks(demo, "vps-demo-stuck", "STUCK").getFirst();
        assertThat(task.get("cause").asString()).contains("the router does not take the address");
        release(demo, "vps-demo-stuck");
        demo.manager().operator().resume(task.get("id").asLong());
        assertThat(demo.manager().operator().rest(task.get("id").asLong())).isEqualTo("ERROR");
        assertThat(demo.states()
                        .call("GET", "/vps/vps-demo-stuck/ips", "")
                        .body()
                        .size())
                .isEqualTo(2);
    }

    private static void failing(Demo demo) {
        for (String action : List.of("reboot", "stop")) {
            Http.Answer answer = demo.states().call("POST", "/vps/vps-demo-failing/" + action, "");
            assertThat(answer.status()).as("%s", answer).isEqualTo(200);
            long task = answer.body().get("id").asLong();
            assertThat(demo.manager().operator().rest(task)).isEqualTo("ERROR");
            assertThat(demo.manager()
                            .operator()
                            .get("/tasks/" + task)
                            .get("cause")
                            .asString())
                    .contains("the host does not answer");
            assertThat(state(demo.states(), "vps-demo-failing")).isEqualTo("running");
        }
    }

    private static void refused(Demo demo, String name, String why) {
        Http.Answer answer = demo.states().call("POST", "/vps/" + name + "/reboot", "");
        assertThat(answer.status()).as("%s", answer).isEqualTo(409);
        assertThat(answer.body().get("message").asString()).contains(why);
    }

    private static void release(Demo demo, String name) {
        Operator operator = demo.manager().operator();
        operator.get("/faults")
                .valueStream()
                .filter(fault -> fault.get("vps").asString().equals(name))
                .forEach(fault -> operator.release(fault.get("id").asLong()));
    }

    private static String state(SignedClient client, String name) {
        return client.call("GET", "/vps/" + name, "").body().path("state").asString("(not there)");
    }

    private static List<String> names(SignedClient client) {
        return client.call("GET", "/vps", "")
                .body()
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static JsonNode vps(Demo demo, String name) {
        return demo.manager()
                .operator()
                .get("/vps")
                .valueStream()
                .filter(vps -> vps.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> tasks(Demo demo, String vps, String state) {
        return demo.manager()
                .operator()
                .get("/tasks")
                .valueStream()
                .filter(task -> task.get("service").asString().equals(vps)
                        && task.get("state").asString().equals(state))
                .toList();
    }

    /** The tasks of all servers that this test does nothing to. */
    private static List<Long> tasks(Demo demo) {
        return demo.manager()
                .operator()
                .get("/tasks")
                .valueStream()
                .filter(task -> !List.of("vps-test-01", "vps-demo-failing")
                        .contains(task.get("service").asString()))
                .map(task -> task.get("id").asLong())
                .toList();
    }
}
