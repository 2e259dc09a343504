package io.vpsmanager.simulator;

import static io.vpsmanager.simulator.World.MACHINE;
import static io.vpsmanager.simulator.World.STEP;
import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.Fence;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.StepCall;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls that stand inside the simulator, before they begin anything, while somebody else takes over. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LateCallTest {

    private static final Outcome DONE = new Outcome.Done();
    private static final Outcome FENCED = new Outcome.Fenced();

    private final World world;

    LateCallTest(TestDatabase database) {
        world = new World(database);
    }

    private Fence next() {
        return new Fence(STEP.fence().scope(), STEP.fence().token() + 1);
    }

    /** What a reboot answers that hangs inside the simulator until all this has happened. */
    private Outcome rebootLateAfter(Runnable meanwhile) throws Exception {
        long hang = world.faults.add(new FaultRule("engine.reboot", "*", new Fault.Hang(), 1));
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Outcome> late = thread.submit(world::reboot);
            while (world.faults.list().getFirst().hits() == 0) {
                LockSupport.parkNanos(1_000_000);
            }
            meanwhile.run();
            assertThat(late.isDone()).isFalse();
            world.faults.release(hang);
            return late.get();
        }
    }

    @Test
    void aCallThatIsStillOnItsWayWhenTheWorkIsTakenOverBeginsNothing() throws Exception {
        assertThat(rebootLateAfter(
                        () -> assertThat(world.anotherSimulator().fence(next())).isEqualTo(DONE)))
                .isEqualTo(FENCED);
        assertThat(world.reboots()).isZero();
        assertThat(world.power()).isEqualTo(Power.ON);
    }

    @Test
    void aCallThatIsStillOnItsWayWhenItsStepIsClosedBeginsNothing() throws Exception {
        assertThat(rebootLateAfter(
                        () -> assertThat(world.anotherSimulator().close(STEP)).isEqualTo(DONE)))
                .isInstanceOf(Outcome.Failed.class);
        assertThat(world.reboots()).isZero();
    }

    @Test
    void aCallThatIsStillOnItsWayIsToldOfWhatAnotherBegan() throws Exception {
        assertThat(rebootLateAfter(world::reboot)).isInstanceOf(Outcome.Working.class);
        assertThat(world.reboots()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void closingAndBeginningExcludeEachOther() throws Exception {
        List<Supplier<Outcome>> calls = List.of(world::reboot, () -> world.simulator.close(STEP));
        List<Outcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Outcome>> running =
                    calls.stream().map(call -> threads.submit(call::get)).toList();
            for (Future<Outcome> each : running) {
                outcomes.add(each.get());
            }
        }
        boolean begun = outcomes.getFirst() instanceof Outcome.Working;
        assertThat(world.reboots()).isEqualTo(begun ? 1 : 0);
        assertThat(outcomes.getLast()).isInstanceOf(begun ? Outcome.Working.class : Outcome.Done.class);
    }

    @Test
    void ofRacingLeasesTheHighestRemains() throws Exception {
        List<Future<Outcome>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int token = 1; token <= 32; token++) {
                Fence fence = new Fence("race", token);
                running.add(threads.submit(() -> world.simulator.fence(fence)));
            }
        }
        assertThat(running.getLast().get()).isEqualTo(DONE);
        assertThat(world.simulator.reboot(new StepCall(STEP.step(), new Fence("race", 31)), MACHINE, BootMode.LOCAL))
                .isEqualTo(FENCED);
    }
}
