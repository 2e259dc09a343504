package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often a step is tried: four times here, with pauses of one second and then two. */
class RetryTest {

    private static final Fault PASSING = new Fault.Fail("no answer", true);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration MAX_LENGTH = Duration.ofSeconds(2);

    @ParameterizedTest
    @EnumSource
    void theLastAttemptMayStillBeTheGoodOne(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName server = world.running();
        world.faults.add(new FaultRule("engine.reboot", "*", PASSING, 3));
        TaskId task = world.api(PowerApi.class, CloudWorld.ALICE).reboot(server).id();

        assertThat(pauses(world, task, 4))
                .startsWith(PAUSE, MAX_LENGTH, MAX_LENGTH)
                .last()
                .isNotEqualTo(MAX_LENGTH);
        assertThat(world.finish(task).end()).isEqualTo(TaskStatus.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void afterTheLastAttemptItHasFailed(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName server = world.running();
        world.faults.add(new FaultRule("engine.reboot", "*", PASSING, 4));
        TaskId task = world.api(PowerApi.class, CloudWorld.ALICE).reboot(server).id();

        assertThat(pauses(world, task, 3)).containsExactly(PAUSE, MAX_LENGTH, MAX_LENGTH);
        assertThat(world.cloud.runner().advance(task)).isEmpty();
        TaskRow failed = world.finish(task);
        assertThat(failed.end()).isEqualTo(TaskStatus.ERROR);
        assertThat(failed.cause()).contains("no answer");
        assertThat(world.vps(server).state()).isEqualTo(VpsState.RUNNING);
    }

    /** Each step has its attempts to itself, and so has the way back. */
    @ParameterizedTest
    @EnumSource
    void whatOneStepUsedUpIsNotCountedAgainstTheNext(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        world.faults.add(new FaultRule("step.deliverVm.*.before", "*", PASSING, 3));
        world.faults.add(new FaultRule("engine.createMachine", "*", PASSING, 3));
        assertThat(world.finish(world.order("patient").id()).end()).isEqualTo(TaskStatus.DONE);

        ServiceName server = world.running();
        world.faults.add(
                new FaultRule("step.provisioningAdditionalIp.*.after", "*", new Fault.Fail("told to", false), 1));
        world.faults.add(new FaultRule("undo.provisioningAdditionalIp.*", "*", PASSING, 3));
        TaskId task = world.cloud.operator().addIp(server, world.context()).id();
        assertThat(world.finish(task).end()).isEqualTo(TaskStatus.ERROR);
    }

    @ParameterizedTest
    @EnumSource
    void anUndoThatFailsEachTimeIsStuckUntilItIsResumed(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName server = world.running();
        world.faults.add(
                new FaultRule("step.provisioningAdditionalIp.*.after", "*", new Fault.Fail("told to", false), 1));
        world.faults.add(new FaultRule("undo.provisioningAdditionalIp.*", "*", PASSING, 7));
        TaskId task = world.cloud.operator().addIp(server, world.context()).id();
        assertThat(world.finish(task).end()).isEqualTo(TaskStatus.STUCK);

        world.cloud.operator().resumeTask(task, world.context());
        assertThat(world.finish(task).end())
                .as("three more that fail, and one that does not")
                .isEqualTo(TaskStatus.ERROR);
        assertThat(world.additionalIps(server)).isEmpty();
    }

    /** What the task engine says to wait, so many times. */
    private static List<Duration> pauses(CloudWorld world, TaskId task, int times) {
        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Optional<Duration> pause = world.cloud.runner().advance(task);
            pauses.add(pause.orElseThrow());
            world.clock.turn(pause.get());
        }
        return pauses;
    }
}
