package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.e2e.KillTest.Boundary;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * SIGSTOP at every boundary of every step of every kind of task, and inside each call of the engine; a second manager ends the
 * tasks, most of them by undoing them; SIGCONT, and the first does nothing more.
 */
class PauseTest {

    private static final String INSIDE = "inside";
    private static final String SERVERS = "pause-";

    /** Steps whose call of the engine is named otherwise. */
    private static final Map<String, String> CALLS = Map.of(
            "deleteBackups", "deleteBackup", "takeAdditionalIp", "addAddress", "giveBackAdditionalIp", "removeAddress");

    @Test
    void aPausedManagerDoesNothingThatIsNoLongerItsOwn(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
                RunningManager first = manager(folder, "first", postgres, "--workers", "300")) {
            List<Boundary> boundaries =
                    KillTest.boundaries(first.operator(), SERVERS, List.of("before", INSIDE, "after")).stream()
                            .filter(at -> !at.edge().equals(INSIDE) || KillTest.asksEngine(at))
                            .toList();
            KillTest.prepare(first, boundaries);
            List<Long> hangs = new ArrayList<>();
            boundaries.forEach(at -> hangs.add(hang(first.operator(), at)));
            Map<Boundary, Long> tasks = new HashMap<>();
            boundaries.forEach(at -> tasks.put(at, new TaskBeginning(first).begin(at.kind(), at.vps())));
            awaitHits(first.operator(), hangs);
            signal(first, "STOP");
            try (RunningManager second = manager(folder, "second", postgres, "--no-demo")) {
                endAndWake(first, second.operator(), tasks, hangs);
            }
        }
    }

    private static void endAndWake(RunningManager first, Operator second, Map<Boundary, Long> tasks, List<Long> hangs) {
        tasks.keySet().stream()
                .filter(PauseTest::fails)
                .forEach(at -> second.fault(
                        "step." + at.kind() + "." + at.step() + ".before", at.vps(), "fail", Map.of("times", 1)));
        tasks.forEach((at, task) -> assertThat(second.rest(task)).as("%s", at).isEqualTo(fails(at) ? "ERROR" : "DONE"));
        Map<String, Object> before = world(second, tasks.keySet());

        hangs.forEach(second::release);
        signal(first, "CONT");
        Waiting.until("the first manager left each task alone", () -> {
            String log = log(first);
            return tasks.values().stream().allMatch(task -> log.contains("the work on task " + task + " under lease"));
        });
        assertThat(world(second, tasks.keySet())).isEqualTo(before);
        tasks.forEach((at, task) -> assertThat(second.rest(task)).as("%s", at).isEqualTo(fails(at) ? "ERROR" : "DONE"));
        assertNothingIsLeftOver(second);
    }

    /** A step that took effect, and of which only the line in the log is missing, is done; every other fails. */
    private static boolean fails(Boundary at) {
        return !at.edge().equals("after");
    }

    private static long hang(Operator operator, Boundary at) {
        String place = at.edge().equals(INSIDE)
                ? "engine." + CALLS.getOrDefault(at.step(), at.step())
                : "step." + at.kind() + "." + at.step() + "." + at.edge();
        return operator.fault(place, at.vps(), "hang", Map.of("times", 1));
    }

    private static void awaitHits(Operator operator, List<Long> hangs) {
        Waiting.until(
                "each task is at its boundary",
                () -> operator.get("/faults")
                                .valueStream()
                                .filter(rule -> hangs.contains(rule.get("id").asLong()))
                                .filter(rule -> rule.get("hits").asLong() > 0)
                                .count()
                        == hangs.size());
    }

    /** All that the engine holds and did, and how the servers are. */
    private static Map<String, Object> world(Operator operator, Iterable<Boundary> boundaries) {
        Map<String, Object> world = new HashMap<>();
        boundaries.forEach(at -> world.put(at.vps(), List.of(operator.state(at.vps()), operator.actions(at.vps()))));
        JsonNode engine = operator.get("/engine");
        Stream.of("machines", "disks", "snapshots", "backups")
                .forEach(kind -> world.put(kind, names(engine.get(kind)).toList()));
        world.put("addresses", engine.get("addresses").asLong());
        return world;
    }

    private static void assertNothingIsLeftOver(Operator operator) {
        List<String> servers = operator.get("/vps")
                .valueStream()
                .map(vps -> vps.get("name").asString())
                .filter(name -> name.startsWith(SERVERS))
                .sorted()
                .toList();
        JsonNode engine = operator.get("/engine");
        // A server that is half deleted has lost some of it for good; what nobody owns is left over.
        for (String kind : List.of("machines", "disks", "snapshots")) {
            assertThat(servers).as(kind).containsAll(owners(engine.get(kind)));
        }
    }

    private static List<String> owners(JsonNode list) {
        return names(list).map(name -> name.replaceAll("/.*", "")).toList();
    }

    private static Stream<String> names(JsonNode list) {
        return list.valueStream()
                .map(JsonNode::asString)
                .filter(name -> name.startsWith(SERVERS))
                .sorted();
    }

    private static void signal(RunningManager manager, String signal) {
        try {
            int exit = new ProcessBuilder("kill", "-" + signal, "" + manager.pid())
                    .inheritIO()
                    .start()
                    .waitFor();
            assertThat(exit).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot send a signal", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String log(RunningManager manager) {
        try {
            return Files.readString(manager.data().resolve("manager.log"));
        } catch (IOException e) {
            throw new UncheckedIOException("the manager wrote no log", e);
        }
    }

    private static RunningManager manager(Path folder, String name, EmbeddedPostgres postgres, String... more) {
        List<String> options = new ArrayList<>(List.of(
                "--speed",
                "200",
                "--database",
                postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "")));
        options.addAll(List.of(more));
        if (name.equals("second")) {
            options.addAll(List.of(
                    "--secret-key",
                    folder.resolve("first").resolve("secret.key").toString()));
        }
        return RunningManager.start(
                folder.resolve(name),
                Map.of("VPS_MANAGER_DATABASE_USER", "postgres", "VPS_MANAGER_DATABASE_PASSWORD", ""),
                options.toArray(String[]::new));
    }
}
