package io.vpsmanager.simulator;

import static io.vpsmanager.simulator.World.MACHINE;
import static io.vpsmanager.simulator.World.STEP;
import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.StepCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RaceTest {

    private static final int RACERS = 20;

    private final World world;
    private final List<Simulator> simulators;

    RaceTest(TestDatabase database) {
        world = new World(database);
        simulators = List.of(world.simulator, world.anotherSimulator());
    }

    private static List<Outcome> race(IntFunction<Outcome> racer) throws Exception {
        CyclicBarrier start = new CyclicBarrier(RACERS);
        try (ExecutorService threads = Executors.newFixedThreadPool(RACERS)) {
            List<Future<Outcome>> running = new ArrayList<>();
            for (int i = 0; i < RACERS; i++) {
                int number = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return racer.apply(number);
                }));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }

    private Simulator simulator(int number) {
        return simulators.get(number % simulators.size());
    }

    @RepeatedTest(5)
    void oneStepIdIsOneReboot() throws Exception {
        List<Outcome> outcomes = race(i -> simulator(i).reboot(STEP, MACHINE, BootMode.LOCAL));
        assertThat(outcomes).hasOnlyElementsOfType(Outcome.Working.class);
        assertThat(world.reboots()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void ofManyStepsOneBeginsAndTheOthersWait() throws Exception {
        List<Outcome> outcomes = race(i -> simulator(i).reboot(World.step("race/" + i), MACHINE, BootMode.LOCAL));
        assertThat(outcomes).filteredOn(Outcome.Working.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Retry.class::isInstance).hasSize(RACERS - 1);
        assertThat(world.reboots()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void oneStepIdMakesOneDiskAndOneMachine() throws Exception {
        DiskId disk = new DiskId("vps-race.vps.ovh.net/disk-1");
        MachineId machine = new MachineId("vps-race.vps.ovh.net");
        StepCall make = World.step("race/machine");
        assertThat(race(i -> simulator(i).createMachine(make, World.spec(machine, disk))))
                .hasOnlyElementsOfType(Outcome.Working.class);
        assertThat(world.simulator.actions(machine))
                .containsExactly(new ActionCount("createDisk", 1), new ActionCount("createMachine", 1));
    }

    @RepeatedTest(5)
    void theEndIsSeenByAllAndComesOnce() throws Exception {
        world.reboot();
        world.clock.turn(Duration.ofMinutes(1));
        assertThat(race(i -> simulator(i).reboot(STEP, MACHINE, BootMode.RESCUE)))
                .hasOnlyElementsOfType(Outcome.Done.class);
    }
}
