package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * SIGKILL after a POST with an `Idempotency-Key` took effect and before its answer went out. Sent again to the program started
 * anew, it is answered and nothing is done twice.
 */
class LostAnswerTest {

    private static final String VPS = "vps-lost";
    private static final String CLIENTS = "/me/api/oauth2/client";

    /** A call that is made once, whatever happens to its answer. */
    private record Once(String key, String path, String body) {

        Http.Answer send(RunningManager manager) {
            return manager.client().call("POST", path, body, Map.of("Idempotency-Key", key));
        }

        Once to(String otherPath) {
            return new Once(key, otherPath, body);
        }

        Once with(String otherBody) {
            return new Once(key, path, otherBody);
        }
    }

    /** One makes a task; the other's answer holds a secret that is shown this once. */
    private static final Once REBOOT = new Once("kill-reboot", "/vps/" + VPS + "/reboot", "");

    private static final Once CLIENT = new Once("kill-client", CLIENTS, client("Copies"));

    @Test
    void aCallWhoseAnswerWasLostIsDoneOnce(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        Path data = folder.resolve("data");
        try (RunningManager manager = RunningManager.start(data, "--speed", "100")) {
            assertThat(manager.operator().rest(manager.operator().createVps(VPS)))
                    .isEqualTo("DONE");
            dieBeforeTheAnswers(manager, List.of(REBOOT, CLIENT));
        }
        Path nothing = Files.writeString(folder.resolve("no-faults.yaml"), "rules: []\n");
        try (RunningManager manager = RunningManager.start(data, "--speed", "100", "--faults", nothing.toString())) {
            Http.Answer reboot = REBOOT.send(manager);
            assertThat(reboot.status()).as("%s", reboot).isEqualTo(200);
            assertThat(reboots(manager)).containsExactly(reboot.body().get("id").asLong());
            assertThat(manager.operator().rest(reboot.body().get("id").asLong()))
                    .isEqualTo("DONE");
            assertThat(REBOOT.send(manager)).isEqualTo(reboot);

            Http.Answer client = CLIENT.send(manager);
            assertThat(client.body().get("clientSecret").asString())
                    .as("%s", client)
                    .isNotEmpty();
            assertThat(CLIENT.send(manager)).isEqualTo(client);
            assertThat(manager.client()
                            .call("GET", CLIENTS, "")
                            .body()
                            .valueStream()
                            .map(JsonNode::asString))
                    .containsExactly(client.body().get("clientId").asString());

            assertTaken(REBOOT.to("/vps/" + VPS + "/stop").send(manager));
            assertTaken(CLIENT.with(client("Other")).send(manager));
            assertThat(reboots(manager)).hasSize(1);
            assertThat(manager.operator().actions(VPS).get("reboot")).isEqualTo(1);
            assertThat(manager.operator().state(VPS)).isEqualTo("running");
            assertKeptFromWhoLostTheRight(manager);
        }
    }

    /** Whoever's right is gone is refused as with a first call, and the kept answer comes back with the right. */
    private static void assertKeptFromWhoLostTheRight(RunningManager manager) {
        String owner = "ab12345-ovh";
        String other = "st45678-ovh";
        Operator operator = manager.operator();
        Http.Answer kept = REBOOT.send(manager);

        operator.setLocked(VPS, true);
        assertRefusedAsAFirst(manager, 409);
        operator.setLocked(VPS, false);
        operator.setContact(VPS, "TECH", other);
        operator.setContact(VPS, "ADMIN", other);
        assertRefusedAsAFirst(manager, 403);
        operator.setContact(VPS, "BILLING", other);
        assertRefusedAsAFirst(manager, 404);
        operator.setContact(VPS, "TECH", owner);
        assertThat(REBOOT.send(manager)).isEqualTo(kept);
        manager.client().call("POST", "/auth/logout", "");
        assertRefusedAsAFirst(manager, 403);
        assertThat(reboots(manager)).hasSize(1);
    }

    private static void assertRefusedAsAFirst(RunningManager manager, int status) {
        Http.Answer repeated = REBOOT.send(manager);
        Http.Answer first = new Once("never sent", REBOOT.path(), "").send(manager);
        assertThat(repeated.status()).as("%s", repeated).isEqualTo(status);
        assertThat(repeated.body().get("message")).isEqualTo(first.body().get("message"));
    }

    /** Sends the calls, waits until each has taken effect and none is answered, and kills the program. */
    private static void dieBeforeTheAnswers(RunningManager manager, List<Once> calls) throws InterruptedException {
        Operator operator = manager.operator();
        List<Long> holds = calls.stream()
                .map(call -> operator.fault("answer.once", call.key(), "hold"))
                .toList();
        List<CompletableFuture<Http.Answer>> answers = calls.stream()
                .map(call -> CompletableFuture.supplyAsync(() -> call.send(manager)))
                .toList();
        holds.forEach(hold -> Waiting.until("the answer is held", () -> operator.hits(hold) > 0));
        assertThat(reboots(manager)).as("the reboot is accepted").hasSize(1);
        assertThat(answers).noneMatch(CompletableFuture::isDone);
        manager.kill();
        answers.forEach(answer -> assertThatThrownBy(answer::get).hasRootCauseInstanceOf(IOException.class));
    }

    private static List<Long> reboots(RunningManager manager) {
        return manager.operator()
                .get("/tasks")
                .valueStream()
                .filter(task -> task.get("service").asString().equals(VPS)
                        && task.get("kind").asString().equals("rebootVm"))
                .map(task -> task.get("id").asLong())
                .toList();
    }

    private static void assertTaken(Http.Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(409);
        assertThat(answer.body().get("message").asString())
                .startsWith("This Idempotency-Key was given to another call");
    }

    private static String client(String name) {
        return Http.JSON.writeValueAsString(Map.of(
                "name", name, "description", "Nightly", "flow", "CLIENT_CREDENTIALS", "callbackUrls", List.of()));
    }
}
