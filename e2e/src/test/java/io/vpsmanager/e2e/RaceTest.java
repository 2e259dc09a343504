package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Fifty signed calls want one machine rebooted: one task, 49 conflicts, one reboot. */
class RaceTest {

    private static final int CALLERS = 50;
    private static final String CONFLICT = "Action not available while there are running tasks on the VPS";

    @Test
    void onOneManager(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        try (RunningManager manager = RunningManager.start(folder.resolve("data"), "--speed", "50")) {
            race(List.of(manager), manager.client());
        }
    }

    @Test
    void onTwoManagersOverOnePostgres(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
                RunningManager first = manager(folder, "first", postgres);
                RunningManager second = manager(folder, "second", postgres, "--no-demo")) {
            race(List.of(first, second), first.client());
        }
    }

    private static RunningManager manager(Path folder, String name, EmbeddedPostgres postgres, String... more) {
        Path key = folder.resolve("first").resolve("secret.key");
        List<String> options = new java.util.ArrayList<>(List.of(
                "--speed",
                "50",
                "--database",
                postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "")));
        options.addAll(List.of(more));
        if (name.equals("second")) {
            options.addAll(List.of("--secret-key", key.toString()));
        }
        return RunningManager.start(
                folder.resolve(name),
                Map.of("VPS_MANAGER_DATABASE_USER", "postgres", "VPS_MANAGER_DATABASE_PASSWORD", ""),
                options.toArray(String[]::new));
    }

    private static void race(List<RunningManager> managers, SignedClient keys) throws Exception {
        Operator operator = managers.getFirst().operator();
        operator.rest(operator.createVps("vps-race"));
        long hold = operator.fault("engine.reboot", "vps-race", "hold");
        CountDownLatch start = new CountDownLatch(1);

        List<Http.Answer> answers;
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Http.Answer>> futures = IntStream.range(0, CALLERS)
                    .mapToObj(number -> callers.submit(reboot(managers.get(number % managers.size()), keys, start)))
                    .toList();
            start.countDown();
            answers = futures.stream().map(RaceTest::get).toList();
        }

        assertThat(answers.stream().collect(Collectors.groupingBy(RaceTest::words, Collectors.counting())))
                .isEqualTo(Map.of("accepted", 1L, CONFLICT, CALLERS - 1L));
        long task = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow()
                .body()
                .get("id")
                .asLong();
        operator.release(hold);
        assertThat(operator.rest(task)).isEqualTo("DONE");
        assertThat(operator.actions("vps-race").get("reboot")).isEqualTo(1);
    }

    private static Callable<Http.Answer> reboot(RunningManager manager, SignedClient keys, CountDownLatch start) {
        Map<String, String> here = new java.util.HashMap<>(keys.keys());
        here.put("OVH_ENDPOINT", manager.url() + "/1.0");
        SignedClient client = new SignedClient(here);
        return () -> {
            start.await();
            return client.call("POST", "/vps/vps-race/reboot", "");
        };
    }

    private static String words(Http.Answer answer) {
        return answer.status() == 200
                ? "accepted"
                : answer.body().path("message").asString();
    }

    private static Http.Answer get(Future<Http.Answer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError("a call was not answered", e);
        }
    }
}
