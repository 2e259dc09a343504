package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.snapshot.NewSnapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskStep;
import io.vpsmanager.contract.task.TaskStep.Standing;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of a task while it goes on, and when it has ended: its progress, its steps, and its lines in the history. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TaskStoryTest {

    private static final Fault FAIL = new Fault.Fail("told to", false);

    private final CloudWorld world;

    TaskStoryTest(TestDatabase database) {
        world = CloudWorld.on(database);
    }

    @Test
    void progressCountsTheStepsThatAreDoneAndHowFarThePresentOneIs() {
        TaskRow order = world.order("web");
        fault("step.deliverVm.setPassword.before", new Fault.Fail("no answer", true));
        world.cloud.runner().advance(order.id());
        assertThat(world.task(order.id()).progress()).as("one of four").isEqualTo(25);
        world.clock.turn(Duration.ofSeconds(30));
        world.cloud.runner().advance(order.id());
        assertThat(world.task(order.id()).progress()).as("and half a machine").isEqualTo(37);
        while (world.task(order.id()).attempts() == 0) {
            world.cloud.runner().advance(order.id()).ifPresent(world.clock::turn);
        }
        assertThat(world.task(order.id()).progress()).as("two of four").isEqualTo(50);
        assertThat(steps(order.serviceName()))
                .containsExactly(Standing.DONE, Standing.DONE, Standing.RUNNING, Standing.WAITING);
        world.finish(order.id());
        assertThat(world.task(order.id()).progress()).isEqualTo(100);
    }

    @Test
    void whatFailsAtItsLastStepLeavesNothingBehind() {
        fault("step.deliverVm.sendLogin.before", FAIL);
        TaskRow order = world.order("web");
        assertThat(world.finish(order.id()).end()).isEqualTo(TaskStatus.ERROR);
        assertThat(world.engine.listMachines()).isEmpty();
        assertThat(world.engine.listDisks()).isEmpty();
        assertThat(world.events(order.serviceName()))
                .containsExactly(
                        "TASK_ACCEPTED deliverVm", "SERVICE_REMOVED deliverVm", "TASK_FAILED deliverVm: told to");
    }

    @Test
    void aTaskTellsWhenItWasAcceptedAndDone() {
        ServiceName server = world.running();
        TaskId task = world.api(PowerApi.class, CloudWorld.ALICE).reboot(server).id();
        world.finish(task);
        assertThat(world.events(server)).endsWith("TASK_ACCEPTED rebootVm", "TASK_DONE rebootVm");
        assertThat(world.cloud.operator().listTasks(server, 1))
                .extracting(TaskRow::id)
                .containsExactly(task);
    }

    @Test
    void aStuckTaskTellsWhereAndGoesOnWhenItIsResumed() {
        ServiceName server = world.running();
        fault("step.provisioningAdditionalIp.*.after", FAIL);
        fault("undo.provisioningAdditionalIp.*", FAIL);
        TaskId task = world.cloud.operator().addIp(server, world.context()).id();
        assertThatThrownBy(() -> world.cloud.operator().resumeTask(task, world.context()))
                .hasMessageContaining("is not stuck");
        assertThat(world.finish(task).end()).isEqualTo(TaskStatus.STUCK);
        assertThat(steps(server)).contains(Standing.FAILED);
        assertThat(world.events(server).getLast()).startsWith("TASK_STUCK provisioningAdditionalIp at undo of ");

        world.forget("advance-task");
        world.cloud.operator().resumeTask(task, world.context());
        assertThat(world.queue("advance-task")).containsExactly(task.toString());
        assertThat(world.events(server)).endsWith("TASK_RESUMED provisioningAdditionalIp");
        assertThat(world.finish(task).end()).isEqualTo(TaskStatus.ERROR);
        assertThat(steps(server)).contains(Standing.UNDONE);
    }

    @Test
    void aTaskThatIsGivenUpTellsSoAndIsLookedAtAtOnce() {
        ServiceName server = world.running(VpsOption.SNAPSHOT);
        world.faults.add(new FaultRule("engine.createSnapshot", "*", new Fault.Hold(), 1));
        SnapshotApi snapshots = world.api(SnapshotApi.class, CloudWorld.ALICE);
        TaskId task =
                snapshots.create(server, new NewSnapshot(Change.set("before"))).id();
        world.cloud.runner().advance(task);
        world.forget("advance-task");

        snapshots.abort(server);
        assertThat(world.queue("advance-task")).containsExactly(task.toString());
        world.finish(task);
        assertThat(world.events(server))
                .endsWith(
                        "TASK_ACCEPTED createSnapshot", "TASK_ABORTED createSnapshot", "TASK_CANCELLED createSnapshot");
    }

    private void fault(String place, Fault fault) {
        world.faults.add(new FaultRule(place, "*", fault, 1));
    }

    /** How the steps of a server's newest task stand. */
    private List<Standing> steps(ServiceName server) {
        HistoryQuery<TaskType> newest = new HistoryQuery<>(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1);
        return world.api(TaskViews.class, CloudWorld.ALICE).page(server, newest).rows().getFirst().steps().stream()
                .map(TaskStep::standing)
                .toList();
    }
}
