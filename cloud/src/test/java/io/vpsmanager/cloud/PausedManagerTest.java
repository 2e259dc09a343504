package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.catalogue.CatalogueFile;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import io.vpsmanager.simulator.fault.PlannedFault;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A manager is paused at each place of each step of each kind of task; another ends the task; the first goes on and does nothing. */
class PausedManagerTest {

    private static final Map<TestDatabase, Worlds> WORLDS = new EnumMap<>(TestDatabase.class);

    /** One database and two managers. */
    private record Worlds(CloudWorld first, Cloud second) {
        static Worlds on(TestDatabase database) {
            CloudWorld world = CloudWorld.on(database);
            return new Worlds(world, world.selling(CatalogueFile.shipped()));
        }
    }

    /** Where the manager is when it is paused. */
    enum Place {
        BEFORE_THE_STEP,
        INSIDE_THE_ENGINE,
        AFTER_THE_STEP
    }

    /** `fails`: whether the step fails for the manager that takes over. */
    record Case(TestDatabase database, String kind, String step, Place place, boolean fails) {
        String where() {
            return "step." + kind + "." + step;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> worlds(database).first().cloud.tasks().kinds().list().stream()
                        .flatMap(kind -> kind.steps().stream().flatMap(step -> cases(database, kind, step))));
    }

    private static Stream<Case> cases(TestDatabase database, TaskDefinition kind, Step step) {
        Case inside = new Case(database, kind.key(), step.name(), Place.INSIDE_THE_ENGINE, true);
        return switch (database) {
            case H2 ->
                Stream.of(
                        new Case(database, kind.key(), step.name(), Place.BEFORE_THE_STEP, true),
                        inside,
                        new Case(database, kind.key(), step.name(), Place.INSIDE_THE_ENGINE, false),
                        new Case(database, kind.key(), step.name(), Place.AFTER_THE_STEP, false));
            // What differs is how a late transaction meets a row that is locked, or was changed meanwhile.
            case POSTGRESQL -> Stream.of(inside);
        };
    }

    private static Worlds worlds(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, Worlds::on);
    }

    @AfterEach
    void forgetFaults() {
        WORLDS.values().forEach(worlds -> worlds.first().faults.clear());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoWasPausedDoesNothingMore(Case at) throws Exception {
        CloudWorld world = worlds(at.database()).first();
        TaskRow task = TaskDefinitionTest.begin(world, at.kind());
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            String edge = at.place() == Place.AFTER_THE_STEP ? ".after" : ".before";
            long hang = hang(world, at.where() + edge);
            Future<Boolean> paused = thread.submit(() -> advance(world, task.id()));
            awaitHit(world, hang, paused);
            if (at.place() == Place.INSIDE_THE_ENGINE) {
                long inside = hang(world, "engine.*");
                world.faults.release(hang);
                hang = inside;
                awaitHit(world, hang, paused);
                if (paused.isDone()) {
                    // The last steps ask nothing of the engine.
                    return;
                }
            }
            if (at.fails()) {
                world.faults.add(
                        new FaultRule("step." + at.kind() + ".*.before", "*", new Fault.Fail("told to", false), 1));
            }

            TaskRow ended = world.finish(worlds(at.database()).second(), task.id());
            long done = deeds(world, task);
            world.faults.release(hang);
            assertThat(paused.get()).as("the first manager went on").isTrue();

            assertThat(ended.end()).isEqualTo(at.fails() ? TaskStatus.ERROR : TaskStatus.DONE);
            assertThat(world.task(task.id())).isEqualTo(ended);
            assertThat(deeds(world, task)).as("what the engine did").isEqualTo(done);
            TaskDefinitionTest.assertEndedRight(world, task, ended.end());
        }
    }

    private static long hang(CloudWorld world, String place) {
        return world.faults.add(new FaultRule(place, "*", new Fault.Hang(), 1));
    }

    /** Works on a task until it rests, or somebody has taken it over. */
    private static boolean advance(CloudWorld world, TaskId task) {
        Optional<String> before = Optional.empty();
        Optional<Duration> next = Optional.of(Duration.ZERO);
        while (next.isPresent()
                && (before.isEmpty() || world.task(task).holder().equals(before))) {
            world.clock.turn(next.get());
            next = world.cloud.runner().advance(task);
            before = before.isEmpty() ? world.task(task).holder() : before;
        }
        return true;
    }

    /** A step that asks nothing of the engine does not come by its places: then its manager is at its end. */
    private static void awaitHit(CloudWorld world, long rule, Future<?> passing) {
        while (!passing.isDone() && hits(world, rule) == 0) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static long hits(CloudWorld world, long rule) {
        return world.faults.list().stream()
                .filter(planned -> planned.id() == rule)
                .mapToLong(PlannedFault::hits)
                .sum();
    }

    private static long deeds(CloudWorld world, TaskRow task) {
        return TaskDefinitionTest.actions(world, task.serviceName()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
