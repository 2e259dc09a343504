package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.snapshot.NewSnapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskStep;
import io.vpsmanager.contract.task.TaskStep.Standing;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The way back of a task that failed: what goes on is waited for, what was taken is given back, and nothing is counted twice. */
class TaskUndoTest {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Fault FAIL = new Fault.Fail("told to", false);
    private static final Fault PASSING = new Fault.Fail("no answer", true);

    private final Meanwhile meanwhile = new Meanwhile();
    private final CloudWorld world = CloudWorld.on(meanwhile.of(TestDatabase.H2.open()));

    @Test
    void aStepWithoutUndoIsWaitedForBeforeItsTaskEnds() {
        ServiceName server = world.running();
        TaskId task = world.api(PowerApi.class, CloudWorld.ALICE).reboot(server).id();
        world.cloud.runner().advance(task);
        fault("step.rebootVm.reboot.before", FAIL, 1);
        assertThat(world.cloud.runner().advance(task))
                .as("the machine still reboots")
                .isPresent();
        assertThat(world.task(task).end()).isEqualTo(TaskStatus.UNDOING);
        assertThat(world.finish(task).end()).isEqualTo(TaskStatus.ERROR);
        assertThat(world.vps(server).state()).isEqualTo(VpsState.RUNNING);
    }

    /** However long that takes: it is no attempt in vain. */
    @Test
    void whatGoesOnAtTheEngineIsWaitedForUntilItCanBeUndone() {
        TaskRow order = world.order("web");
        long hold = world.faults.add(new FaultRule("engine.createMachine", "*", new Fault.Hold(), 1));
        while (world.engine.listMachines().isEmpty()) {
            look(order);
        }
        fault("step.deliverVm.createMachine.before", FAIL, 1);
        for (int i = 0; i < 10; i++) {
            look(order);
        }
        assertThat(world.task(order.id()).end()).isEqualTo(TaskStatus.UNDOING);
        assertThat(world.task(order.id()).attempts()).isZero();
        world.faults.release(hold);
        assertThat(world.finish(order.id()).end()).isEqualTo(TaskStatus.ERROR);
        assertThat(world.engine.listMachines()).isEmpty();
        assertThat(world.engine.listDisks()).isEmpty();
    }

    @Test
    void aStepThatWasTriedOftenEnoughIsUndoneToo() {
        TaskRow order = world.order("web");
        fault("engine.createMachine", PASSING, 4);
        TaskRow ended = world.finish(order.id());
        assertThat(ended.end()).isEqualTo(TaskStatus.ERROR);
        assertThat(ended.cause()).contains("no answer");
        assertThat(world.engine.listDisks()).isEmpty();
        assertThat(world.cloud.operator().listVps()).isEmpty();
    }

    @Test
    void anEngineThatDoesNotAnswerOnTheWayBackIsAskedAgain() {
        TaskRow order = world.order("web");
        fault("step.deliverVm.createMachine.before", FAIL, 1);
        meanwhile.before("insert into simulator.closed_step", () -> {
            throw new IllegalStateException("no answer");
        });
        assertThat(world.cloud.runner().advance(order.id())).contains(PAUSE);
        assertThat(meanwhile.isOver()).isTrue();
        assertThat(world.task(order.id()).attempts()).isEqualTo(1);
        assertThat(world.finish(order.id()).end()).isEqualTo(TaskStatus.ERROR);
    }

    @Test
    void aStepThatCannotBeUndoneIsNamedAmongTheSteps() {
        TaskRow order = world.order("web");
        fault("step.deliverVm.setPassword.before", FAIL, 1);
        fault("undo.deliverVm.createMachine", FAIL, 1);
        assertThat(world.finish(order.id()).end()).isEqualTo(TaskStatus.STUCK);
        assertThat(world.api(TaskViews.class, CloudWorld.ALICE)
                        .get(order.serviceName(), order.id())
                        .steps())
                .extracting(TaskStep::standing)
                .containsExactly(Standing.DONE, Standing.FAILED, Standing.UNDONE, Standing.WAITING);
    }

    @Test
    void whoFindsTheServerGoneHasLostItsTask() {
        CloudWorld quicker = world.second();
        TaskRow order = world.order("web");
        fault("step.deliverVm.takeAddresses.before", FAIL, 1);
        meanwhile.before("WHERE v.service_id = ?", () -> world.finish(quicker.cloud, order.id()));
        assertThat(world.cloud.runner().advance(order.id())).contains(PAUSE);
        assertThat(meanwhile.isOver()).isTrue();
        assertThat(world.task(order.id()).end()).isEqualTo(TaskStatus.ERROR);
        assertThat(world.events(order.serviceName()))
                .containsExactly(
                        "TASK_ACCEPTED deliverVm", "SERVICE_REMOVED deliverVm", "TASK_FAILED deliverVm: told to");
    }

    @Test
    void whatIsDoneIsNotCalledOffAnyMore() {
        CloudWorld other = world.second();
        ServiceName server = world.running(VpsOption.SNAPSHOT);
        TaskId task = world.api(SnapshotApi.class, CloudWorld.ALICE)
                .create(server, new NewSnapshot(Change.set("before")))
                .id();
        world.cloud.runner().advance(task);
        world.clock.turn(Duration.ofHours(1));
        meanwhile.before("UPDATE task SET progress = ?", () -> assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> other.api(SnapshotApi.class, CloudWorld.ALICE).abort(server)));
        world.cloud.runner().advance(task);
        assertThat(meanwhile.isOver()).isTrue();
        assertThat(world.task(task).end()).isEqualTo(TaskStatus.DONE);
        assertThat(world.engine.listSnapshots()).hasSize(1);
    }

    @Test
    void aStepThatIsHeldUpSaysWhenToLookAgain() {
        ServiceName server = world.running();
        fault("step.provisioningAdditionalIp.*.before", new Fault.Delay(Duration.ofSeconds(7)), 1);
        fault("step.provisioningAdditionalIp.*.before", new Fault.LostReply(), 1);
        fault("step.provisioningAdditionalIp.*.before", new Fault.WrongState(), 1);
        long hold =
                world.faults.add(new FaultRule("step.provisioningAdditionalIp.*.after", "*", new Fault.Hold(), null));
        TaskId task = world.cloud.operator().addIp(server, world.context()).id();
        assertThat(world.cloud.runner().advance(task)).contains(Duration.ofSeconds(7));
        assertThat(world.cloud.runner().advance(task)).contains(PAUSE);
        assertThat(world.task(task).attempts()).isEqualTo(1);
        world.cloud.runner().advance(task).ifPresent(world.clock::turn);
        world.clock.turn(Duration.ofSeconds(5));
        assertThat(world.cloud.runner().advance(task)).contains(Duration.ofMillis(100));
        world.faults.release(hold);
        assertThat(world.finish(task).end()).isEqualTo(TaskStatus.DONE);
        assertThat(world.additionalIps(server)).hasSize(1);
    }

    private void look(TaskRow task) {
        Optional<Duration> next = world.cloud.runner().advance(task.id());
        world.clock.turn(next.orElseThrow());
    }

    private void fault(String place, Fault fault, int times) {
        world.faults.add(new FaultRule(place, "*", fault, times));
    }
}
