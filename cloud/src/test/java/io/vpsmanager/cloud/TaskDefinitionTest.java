package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.automatedbackup.AutomatedBackupFeature;
import io.vpsmanager.cloud.disk.DiskStore;
import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.snapshot.SnapshotStore;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.task.UndoableStep;
import io.vpsmanager.contract.automatedbackup.AttachedBackup;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.ActionCount;
import io.vpsmanager.simulator.fault.FaultRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of task there is: doubled, failed and undone at each of its steps; then nothing may be left over. */
class TaskDefinitionTest {

    private static final Map<TestDatabase, CloudWorld> WORLDS = new EnumMap<>(TestDatabase.class);

    record Case(TestDatabase database, String kind, String step) {}

    static Stream<Case> steps() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> world(database).cloud.tasks().kinds().list().stream()
                        .flatMap(kind ->
                                kind.steps().stream().map(step -> new Case(database, kind.key(), step.name()))));
    }

    private static CloudWorld world(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, CloudWorld::on);
    }

    @AfterEach
    void forgetFaults() {
        WORLDS.values().forEach(world -> world.faults.clear());
    }

    @Test
    void everyKindIsTried() {
        assertThat(world(TestDatabase.H2).cloud.tasks().kinds().list().stream().map(TaskDefinition::key))
                .containsExactlyInAnyOrderElementsOf(Beginnings.BEGIN.keySet());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepRunTwiceTakesEffectOnce(Case at) {
        CloudWorld world = world(at.database());
        TaskRow task = begin(world, at.kind());
        Map<String, Long> before = actions(world, task.serviceName());
        plan(world, "step." + at.kind() + "." + at.step() + ".after", new Fault.LostReply(), 1);

        assertThat(world.finish(task.id()).end()).isEqualTo(TaskStatus.DONE);

        assertThat(actions(world, task.serviceName()).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        - before.values().stream().mapToLong(Long::longValue).sum())
                .as("what the engine did for " + at)
                .isEqualTo(engineSteps(world, at.kind()));
        assertEndedRight(world, task, TaskStatus.DONE);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepThatFailsBeforeItBeginsEndsTheTaskClean(Case at) {
        failAt(at, "step." + at.kind() + "." + at.step() + ".before");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepThatFailsAfterItsEffectEndsTheTaskClean(Case at) {
        failAt(at, "step." + at.kind() + "." + at.step() + ".after");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void anUndoRunTwiceEndsTheTaskClean(Case at) {
        CloudWorld world = world(at.database());
        for (Step step : world.cloud.tasks().kinds().get(at.kind()).steps()) {
            plan(world, "undo." + at.kind() + "." + step.name(), new Fault.LostReply(), 1);
        }
        failAt(at, "step." + at.kind() + "." + at.step() + ".after");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void anUndoThatFailsLeavesTheTaskStuckUntilAnOperatorResumesIt(Case at) {
        CloudWorld world = world(at.database());
        TaskDefinition kind = world.cloud.tasks().kinds().get(at.kind());
        Optional<Step> undoable = kind.steps().stream()
                .filter(step -> step.name().equals(at.step()))
                .filter(UndoableStep.class::isInstance)
                .findFirst();
        if (undoable.isEmpty()) {
            return;
        }
        TaskRow task = begin(world, at.kind());
        plan(world, "step." + at.kind() + "." + at.step() + ".after", new Fault.Fail("told to", false), 1);
        plan(world, "undo." + at.kind() + "." + at.step(), new Fault.Fail("told to", false), 1);

        assertThat(world.finish(task.id()).end()).isEqualTo(TaskStatus.STUCK);
        assertThat(world.vps(task.serviceName()).task()).isPresent();

        world.cloud.operator().resumeTask(task.id(), world.context());
        assertThat(world.finish(task.id()).end()).isEqualTo(TaskStatus.ERROR);
        assertEndedRight(world, task, TaskStatus.ERROR);
    }

    private static void failAt(Case at, String place) {
        CloudWorld world = world(at.database());
        TaskRow task = begin(world, at.kind());
        plan(world, place, new Fault.Fail("told to fail", false), 1);

        TaskRow ended = world.finish(task.id());

        assertThat(ended.end()).isEqualTo(TaskStatus.ERROR);
        assertThat(ended.cause()).contains("told to fail");
        assertEndedRight(world, task, TaskStatus.ERROR);
    }

    /** Begins a task with no fault planned for what its server needs first. */
    static TaskRow begin(CloudWorld world, String kind) {
        return Beginnings.BEGIN
                .getOrDefault(kind, _ -> {
                    throw new AssertionError("no way to begin " + kind);
                })
                .apply(world);
    }

    static void assertEndedRight(CloudWorld world, TaskRow task, TaskStatus end) {
        boolean gone = world.cloud.tasks().kinds().get(task.kind()).removesService(end);
        ServiceName name = task.serviceName();
        if (gone) {
            assertThat(world.cloud.core().servers().find(name)).isEmpty();
            assertThat(world.engine.findMachine(new MachineId(name.value()))).isEmpty();
            assertThat(snapshots(world, name)).isZero();
            assertThat(new BackupWorld(world, name).held()).isZero();
            assertThat(world.engine.listDisks()).noneMatch(disk -> disk.value().startsWith(name + "/"));
            assertThat(new IpStore(world.cloud.core().database()).list(task.serviceId()))
                    .isEmpty();
            assertThat(new DiskStore(world.cloud.core().database()).list(task.serviceId()))
                    .isEmpty();
            assertThat(world.rows("login WHERE service_id = " + task.serviceId().value()))
                    .isZero();
            assertThat(world.rows("email WHERE unique_key LIKE 'task-" + task.id() + "-%'"))
                    .isZero();
        } else {
            assertThat(world.vps(name).task()).isEmpty();
            if (task.kind().equals("provisioningAdditionalIp")) {
                assertThat(world.additionalIps(name)).hasSize(end == TaskStatus.DONE ? 1 : 0);
            }
            boolean kept = new SnapshotStore(world.cloud.core().database())
                    .find(task.serviceId())
                    .isPresent();
            assertThat(snapshots(world, name)).as("snapshots of the engine").isEqualTo(kept ? 1 : 0);
            assertBackupsAgree(world, task);
            if (task.kind().equals("createSnapshot")) {
                assertThat(kept).isEqualTo(end == TaskStatus.DONE);
            }
            if (end == TaskStatus.DONE) {
                assertThat(world.vps(name).state()).isEqualTo(Beginnings.AFTER.get(task.kind()));
            }
        }
        assertThat(world.cloud.reconciler().reconcile()).as("drift").isZero();
    }

    /** What the rows say and what the engine has: complete backups, and the one that is attached. */
    private static void assertBackupsAgree(CloudWorld world, TaskRow task) {
        BackupWorld backups = new BackupWorld(world, task.serviceName());
        List<AttachedBackup> attached = backups.api().attached(task.serviceName());
        assertThat(backups.held())
                .isEqualTo(world.cloud
                        .feature(AutomatedBackupFeature.class)
                        .stores()
                        .rows()
                        .list(task.serviceId())
                        .size());
        assertThat(world.engine
                        .findAttachedBackup(new MachineId(task.serviceName().value()))
                        .isPresent())
                .isEqualTo(!attached.isEmpty());
    }

    /** Without an older backup to drop, a rotation asks nothing of the engine. */
    private static long engineSteps(CloudWorld world, String kind) {
        List<String> ofTheCloud =
                List.of("takeAddresses", "giveBackAddresses", "sendLogin", "rotateBackups", "reschedule");
        return world.cloud.tasks().kinds().get(kind).steps().stream()
                .filter(step -> !ofTheCloud.contains(step.name()))
                .mapToLong(step -> engineActions(kind, step))
                .sum();
    }

    /** A machine comes with its disk and its password, and goes with its disk. */
    private static long engineActions(String kind, Step step) {
        return switch (step.name()) {
            case "createMachine", "deleteMachine" -> 2;
            case "setPassword" -> kind.equals("deliverVm") ? 0 : 1;
            default -> 1;
        };
    }

    static Map<String, Long> actions(CloudWorld world, ServiceName name) {
        return world.engine.actions(new MachineId(name.value())).stream()
                .collect(java.util.stream.Collectors.toMap(ActionCount::action, ActionCount::count));
    }

    private static void plan(CloudWorld world, String place, Fault fault, int times) {
        world.faults.add(new FaultRule(place, "*", fault, times));
    }

    private static long snapshots(CloudWorld world, ServiceName name) {
        return world.engine.listSnapshots().stream()
                .filter(snapshot -> snapshot.value().startsWith(name + "/"))
                .count();
    }
}
