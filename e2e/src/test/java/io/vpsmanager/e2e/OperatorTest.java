package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an operator sees of a running manager: commands, metrics, the log, limits. */
class OperatorTest {

    @Test
    void commandsMetricsLogAndLimits(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        try (RunningManager manager = RunningManager.start(
                data, "--speed", "500", "--metrics-port", "0", "--log-format", "json", "--account-calls", "60")) {
            long task = manager.operator().createVps("vps-op");
            manager.operator().rest(task);
            commands(data, task);
            servers(data);
            metrics(data);
            limits(manager);
            log(data, task);
        }
        Said nobody = run(data.resolve("elsewhere"), "vps", "list");
        assertThat(nobody.exitCode()).isEqualTo(2);
        assertThat(nobody.text()).contains("start the manager first");
    }

    @Test
    void aCatalogueIsCheckedWithoutAManager(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        Path right = Path.of("../cloud/src/main/resources/catalogue.yaml");
        assertThat(run(null, "catalogue", "check", right.toString()).exitCode()).isZero();
        Path wrong = Files.writeString(folder.resolve("catalogue.yaml"), "plans: 3\n");
        Said said = run(null, "catalogue", "check", wrong.toString());
        assertThat(said.exitCode()).as(said.text()).isEqualTo(1);
        assertThat(said.text()).startsWith("vps-manager: ").doesNotContain("\tat ");
        assertThat(run(null, "catalogue", "check", "missing.yaml").exitCode()).isEqualTo(2);
    }

    private static void commands(Path data, long task) throws Exception {
        assertThat(run(data, "vps", "list").text()).contains("NAME ").contains("vps-op ");
        JsonNode accounts =
                Http.JSON.readTree(run(data, "account", "list", "--json").text());
        assertThat(accounts.get(0).get("account").asString()).isEqualTo("ab12345-ovh");
        Said refused = run(data, "task", "cancel", Long.toString(task));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.text()).contains("is DONE");
        assertThat(run(data, "task", "cancel", "soon").exitCode()).isEqualTo(2);
        Said nothing = run(data, "fault", "release", "999");
        assertThat(nothing.exitCode()).isEqualTo(1);
        assertThat(nothing.text()).contains("no fault 999");
        Said nowhere = run(data, "fault", "add", "bogus.place", "hold");
        assertThat(nowhere.exitCode()).isEqualTo(1);
        assertThat(nowhere.text()).contains("place can be engine.");
    }

    private static void servers(Path data) throws Exception {
        Said locked = run(data, "vps", "lock", "vps-op", "on");
        assertThat(locked.exitCode()).as(locked.text()).isZero();
        assertThat(locked.text()).containsPattern("locked +true");
        JsonNode expired = Http.JSON.readTree(
                run(data, "vps", "expire", "vps-op", "2020-01-31", "--json").text());
        assertThat(expired.get("expires").asString()).isEqualTo("2020-01-31");
        assertThat(run(data, "vps", "expire", "vps-op", "soon").exitCode()).isEqualTo(2);
        Said role = run(data, "vps", "contact", "vps-op", "bogus", "ab12345-ovh");
        assertThat(role.exitCode()).isEqualTo(2);
        assertThat(role.text()).contains("ADMIN, TECH, BILLING");
        assertThat(run(data, "vps", "maintenance", "vps-op", "backuping").text())
                .containsPattern("state +backuping");
        Said again = run(data, "vps", "maintenance", "vps-op", "on");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.text()).contains("is backuping already");
        assertThat(run(data, "vps", "maintenance", "vps-op", "off").exitCode()).isZero();
        assertThat(run(data, "vps", "lock", "nobody", "off").text()).contains("there is no server named nobody");
    }

    private static void metrics(Path data) throws Exception {
        String url = Files.readString(data.resolve("metrics.url")).strip();
        assertThat(page(url + "/health")).contains("\"status\":\"UP\"");
        assertThat(page(url + "/prometheus"))
                .contains("vps_manager_tasks{end=\"DONE\",kind=\"deliverVm\"}")
                .contains("vps_manager_queue_depth")
                .contains("vps_manager_sign_ins_total{end=\"throttled\"} 0.0")
                .contains("vps_manager_engine_calls_seconds_count{call=\"createMachine\"}");
    }

    private static void limits(RunningManager manager) throws Exception {
        SignedClient client = manager.client();
        Http.Answer last = client.call("GET", "/vps/vps-op", "");
        for (int i = 0; i < 100 && last.status() == 200; i++) {
            last = client.call("GET", "/vps/vps-op", "");
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.body().get("errorCode").asString()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(page(Files.readString(manager.data().resolve("metrics.url")).strip() + "/prometheus"))
                .contains("vps_manager_calls_seconds_count{operation=\"GET /vps/{serviceName}\",status=\"429\"}");
    }

    private static void log(Path data, long task) throws IOException {
        List<JsonNode> lines = Files.readAllLines(data.resolve("manager.log")).stream()
                .map(Http.JSON::readTree)
                .toList();
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.at("/mdc/task").asString("")).isEqualTo(Long.toString(task));
            assertThat(line.at("/mdc/query").asString("")).startsWith("operator-");
            assertThat(line.get("formattedMessage").asString()).contains("deliverVm of vps-op ended: DONE");
        });
    }

    private static String page(String url) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private record Said(int exitCode, String text) {}

    private static Said run(@Nullable Path data, String... arguments) throws Exception {
        List<String> command = RunningManager.program(RunningManager.QUICK_TO_START, arguments);
        if (data != null) {
            command.addAll(List.of("--data", data.toString()));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
