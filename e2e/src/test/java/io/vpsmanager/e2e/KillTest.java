package io.vpsmanager.e2e;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** SIGKILL at every boundary of every step of every kind of task; started again, each ends right and nothing was done twice. */
class KillTest {

    private static final String[] FAST = {"--speed", "200"};

    /** What a server of each kind's task is at the end. A kind that is missing here fails the test. */
    private static final Map<String, String> AFTER = Map.ofEntries(
            entry("deliverVm", "running"),
            entry("deleteVm", "(gone)"),
            entry("rebootVm", "running"),
            entry("stopVm", "stopped"),
            entry("startVm", "running"),
            entry("setNetboot", "running"),
            entry("setNetboot-rescue", "rescued"),
            entry("rebootVm-rescue", "rescued"),
            entry("startVm-rescue", "rescued"),
            entry("changeRootPassword", "running"),
            entry("reinstallVm", "running"),
            entry("addVeeamBackupJob", "running"),
            entry("restoreFullVeeamBackup", "running"),
            entry("restoreFullVeeamBackup-password", "running"),
            entry("restoreVeeamBackup", "running"),
            entry("removeVeeamBackup", "running"),
            entry("rescheduleAutoBackup", "running"),
            entry("createSnapshot", "running"),
            entry("revertSnapshot", "running"),
            entry("deleteSnapshot", "running"),
            entry("provisioningAdditionalIp", "running"),
            entry("releaseAdditionalIp", "running"));

    /** What takes a snapshot away. */
    private static final List<String> OF_A_SNAPSHOT = List.of("revertSnapshot", "deleteSnapshot", "deleteVm");

    /** What needs a backup, or takes it away. */
    private static final List<String> OF_A_BACKUP = List.of(
            "restoreFullVeeamBackup",
            "restoreFullVeeamBackup-password",
            "restoreVeeamBackup",
            "removeVeeamBackup",
            "deleteVm");

    /** What leaves a backup. */
    private static final List<String> LEAVES_A_BACKUP = List.of(
            "addVeeamBackupJob",
            "restoreFullVeeamBackup",
            "restoreFullVeeamBackup-password",
            "restoreVeeamBackup",
            "removeVeeamBackup");

    /** What begins on a server in rescue mode. */
    private static final List<String> FROM_RESCUE = List.of("setNetboot", "rebootVm-rescue", "startVm-rescue");

    /** Steps that ask nothing of the engine: without an older backup there is none to drop. */
    private static final List<String> OF_THE_CLOUD =
            List.of("takeAddresses", "giveBackAddresses", "sendLogin", "rotateBackups", "reschedule");

    /** A machine comes and goes with its disk, which the engine counts apart. */
    private static final List<String> WITH_A_DISK = List.of("createMachine", "deleteMachine");

    /** A task stopped at one boundary of one step. */
    record Boundary(String kind, String step, String edge, String vps) {
        String place() {
            return "step." + kind + "." + step + "." + edge;
        }
    }

    @Test
    void everyTaskEndsRightAfterACrashAtEachOfItsBoundaries(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws Exception {
        Path data = folder.resolve("data");
        List<Boundary> boundaries;
        Map<Boundary, Long> tasks = new TreeMap<>((a, b) -> a.vps().compareTo(b.vps()));
        Map<String, Map<String, Long>> before = new TreeMap<>();
        try (RunningManager manager = RunningManager.start(data, FAST)) {
            Operator operator = manager.operator();
            boundaries = boundaries(operator, "kill-", List.of("before", "after"));
            prepare(manager, boundaries);
            boundaries.forEach(at -> before.put(at.vps(), operator.actions(at.vps())));
            List<Long> holds = new ArrayList<>();
            boundaries.forEach(at -> holds.add(operator.fault(at.place(), at.vps(), "hold")));
            boundaries.forEach(at -> tasks.put(at, new TaskBeginning(manager).begin(at.kind(), at.vps())));
            holds.forEach(hold -> Waiting.until("each task is at its boundary", () -> operator.hits(hold) > 0));
            manager.kill();
        }
        Path nothing = Files.writeString(folder.resolve("no-faults.yaml"), "rules: []\n");
        try (RunningManager manager = RunningManager.start(data, FAST[0], FAST[1], "--faults", nothing.toString())) {
            Operator operator = manager.operator();
            tasks.forEach(
                    (at, task) -> assertThat(operator.rest(task)).as("%s", at).isEqualTo("DONE"));
            for (Boundary at : boundaries) {
                assertThat(operator.state(at.vps())).as("%s", at).isEqualTo(AFTER.get(at.kind()));
                assertThat(sum(operator.actions(at.vps())) - sum(before.getOrDefault(at.vps(), Map.of())))
                        .as("what the engine did for %s", at)
                        .isEqualTo(engineSteps(boundaries, at.kind()));
            }
            // The demo's own tasks, which its faults held until now, end too.
            Waiting.until("no task holds a server", () -> operator.get("/vps")
                    .valueStream()
                    .allMatch(vps -> vps.get("task").isNull()
                            || isStuck(operator, vps.get("task").asLong())));
            assertNothingIsLeftOver(
                    operator, count(boundaries, "provisioningAdditionalIp"), count(boundaries, "createSnapshot"));
            assertThat(operator.get("/engine")
                            .get("backups")
                            .valueStream()
                            .map(JsonNode::asString)
                            .filter(id -> id.startsWith("kill-")))
                    .hasSize(LEAVES_A_BACKUP.stream()
                            .mapToInt(kind -> (int) count(boundaries, kind))
                            .sum());
        }
    }

    private static long count(List<Boundary> boundaries, String kind) {
        return boundaries.stream().filter(at -> at.kind().equals(kind)).count();
    }

    private static boolean isStuck(Operator operator, long task) {
        return operator.get("/tasks/" + task).get("state").asString().equals("STUCK");
    }

    static List<Boundary> boundaries(Operator operator, String prefix, List<String> edges) {
        List<Boundary> boundaries = new ArrayList<>();
        for (JsonNode kind : operator.get("/kinds")) {
            for (JsonNode step : kind.get("steps")) {
                for (String edge : edges) {
                    String name = prefix + boundaries.size();
                    boundaries.add(new Boundary(kind.get("kind").asString(), step.asString(), edge, name));
                }
            }
        }
        return boundaries;
    }

    /** Brings each server to where its task can begin. */
    static void prepare(RunningManager manager, List<Boundary> boundaries) {
        Operator operator = manager.operator();
        TaskBeginning owner = new TaskBeginning(manager);
        List<Long> deliveries = boundaries.stream()
                .filter(at -> !at.kind().equals("deliverVm"))
                .map(at -> operator.createVps(at.vps(), "ab12345-ovh", List.of("snapshot", "automatedBackup")))
                .toList();
        deliveries.forEach(task -> assertThat(operator.rest(task)).isEqualTo("DONE"));
        boundaries.stream()
                .filter(at -> FROM_RESCUE.contains(at.kind()))
                .map(at -> operator.netboot(at.vps(), "RESCUE"))
                .toList()
                .forEach(task -> assertThat(operator.rest(task)).isEqualTo("DONE"));
        List<Long> stops = boundaries.stream()
                .filter(at -> at.kind().startsWith("startVm"))
                .map(at -> owner.asked("POST", at.vps(), "stop"))
                .toList();
        stops.forEach(operator::rest);
        boundaries.stream()
                .filter(at -> OF_A_SNAPSHOT.contains(at.kind()))
                .map(at -> owner.asked("POST", at.vps(), "createSnapshot"))
                .toList()
                .forEach(task -> assertThat(operator.rest(task)).isEqualTo("DONE"));
        boundaries.stream()
                .filter(at -> OF_A_BACKUP.contains(at.kind()))
                .map(at -> operator.backUp(at.vps()))
                .toList()
                .forEach(task -> assertThat(operator.rest(task)).isEqualTo("DONE"));
        boundaries.stream()
                .filter(at -> at.kind().equals("removeVeeamBackup"))
                .map(at -> owner.restore(at.vps(), "\"type\": \"file\""))
                .toList()
                .forEach(task -> assertThat(operator.rest(task)).isEqualTo("DONE"));
        boundaries.stream()
                .filter(at -> at.kind().equals("releaseAdditionalIp"))
                .map(at -> operator.addIp(at.vps()))
                .toList()
                .forEach(task -> assertThat(operator.rest(task)).isEqualTo("DONE"));
    }

    private static long engineSteps(List<Boundary> boundaries, String kind) {
        return boundaries.stream()
                .filter(at -> at.kind().equals(kind) && asksEngine(at))
                .map(Boundary::step)
                .distinct()
                .mapToLong(step -> WITH_A_DISK.contains(step) ? 2 : 1)
                .sum();
    }

    /** A new server's machine is made with its password. */
    static boolean asksEngine(Boundary at) {
        return !OF_THE_CLOUD.contains(at.step())
                && !(at.kind().equals("deliverVm") && at.step().equals("setPassword"));
    }

    private static void assertNothingIsLeftOver(Operator operator, long additionalIps, long snapshots) {
        List<String> servers = operator.get("/vps")
                .valueStream()
                .map(vps -> vps.get("name").asString())
                .sorted()
                .toList();
        JsonNode engine = operator.get("/engine");
        assertThat(engine.get("machines").valueStream().map(JsonNode::asString)).containsExactlyElementsOf(servers);
        assertThat(engine.get("disks").valueStream().map(disk -> disk.asString().replaceAll("/.*", "")))
                .containsExactlyElementsOf(servers);
        assertThat(engine.get("snapshots").size()).isEqualTo((int) snapshots);
        assertThat(engine.get("addresses").asLong()).isEqualTo(servers.size() * 2L + additionalIps);
    }

    private static long sum(Map<String, Long> actions) {
        return actions.values().stream().mapToLong(Long::longValue).sum();
    }
}
