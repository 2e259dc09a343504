package io.vpsmanager.cloud;

import static io.vpsmanager.cloud.WaitingRebuildTest.netboot;
import static io.vpsmanager.cloud.WaitingRebuildTest.rebuild;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskStep;
import io.vpsmanager.contract.task.TaskStep.Standing;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tasks as their customers and the operator look at them, and how they are accepted. */
class TaskViewTest {

    private final CloudWorld world = CloudWorld.on(TestDatabase.H2);
    private final ServiceName server = world.running();
    private final TaskViews views = world.api(TaskViews.class, CloudWorld.ALICE);

    @Test
    void theNewestTasksAreListedWithoutTheirStepsAndEachIsReadWithThem() {
        TaskId reboot = reboot();
        world.finish(reboot);
        assertThat(views.list(server, 1)).extracting(TaskDetail::id).containsExactly(reboot);
        assertThat(views.list(server, 5)).hasSize(2).allSatisfy(task -> assertThat(task.steps())
                .isEmpty());
        assertThat(views.get(server, reboot)).isEqualTo(page(TaskType.REBOOT_VM).getFirst());
        assertThat(views.get(server, reboot).steps())
                .extracting(TaskStep::standing)
                .containsExactly(Standing.DONE);
        assertThat(page(TaskType.STOP_VM)).as("never stopped").isEmpty();
    }

    @Test
    void theOperatorSeesTheNewestTasksOfAllServers() {
        TaskRow order = world.order("web");
        assertThat(world.cloud.operator().listTasks(1)).containsExactly(order);
        assertThat(world.cloud.operator().listTasks(10)).hasSize(2);
        assertThat(world.cloud.operator().getTask(order.id())).isEqualTo(order);
        assertThat(world.queue("advance-task")).contains(order.id().toString());
        assertThatThrownBy(() -> world.cloud.operator().getTask(new TaskId(1_000)))
                .isInstanceOfSatisfying(ContractException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void onlyATaskThatRunsHasAPresentStep() {
        TaskId reboot = reboot();
        assertThat(standings(reboot)).containsExactly(Standing.WAITING);
        world.cloud.runner().advance(reboot);
        assertThat(standings(reboot)).containsExactly(Standing.RUNNING);
        world.finish(reboot);

        TaskRow order = world.order("web");
        world.cloud.runner().advance(order.id());
        world.faults.add(new FaultRule("step.deliverVm.createMachine.before", "*", told("told to"), 1));
        world.cloud.runner().advance(order.id());
        assertThat(world.task(order.id()).end()).isEqualTo(TaskStatus.UNDOING);
        assertThat(views.get(order.serviceName(), order.id()).steps())
                .extracting(TaskStep::standing)
                .containsExactly(Standing.DONE, Standing.FAILED, Standing.WAITING, Standing.WAITING);
    }

    @Test
    void whatIsCancelledIsToldAndItsServerIsAsBefore() {
        TaskRow task = world.cloud.operator().deleteVps(server, world.context());
        world.cloud.operator().cancelTask(task.id(), world.context());
        assertThat(world.events(server)).endsWith("TASK_ACCEPTED deleteVm", "TASK_CANCELLED deleteVm");
    }

    @Test
    void aServerThatChangedSinceItWasReadAcceptsNothing() {
        VpsRow idle = world.vps(server);
        netboot(world, server, NetbootMode.RESCUE);
        VpsRow busy = world.vps(server);
        rebuild(world, server);
        Author author = Author.operator(world.context());
        assertTaskRunning(() -> world.cloud.accepting().accept("stopVm", idle, author));
        assertTaskRunning(() -> world.cloud.accepting().acceptNext("reinstallVm", busy, author));
        assertThat(views.list(server, 10))
                .extracting(TaskDetail::type)
                .containsExactly(TaskType.REINSTALL_VM, TaskType.SET_NETBOOT, TaskType.DELIVER_VM);
    }

    /** The program itself would be wrong: no such task knows what its turn is judged by. */
    @Test
    void onlyATaskOfAKindThatMayWaitIsAcceptedBehindAnother() {
        reboot();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> world.cloud
                        .accepting()
                        .acceptNext("rebootVm", world.vps(server), Author.operator(world.context())))
                .withMessageContaining("rebootVm never waits");
        assertThat(views.list(server, 10)).hasSize(2);
    }

    private void assertTaskRunning(Runnable accepting) {
        assertThatThrownBy(() -> world.cloud.core().database().transaction().executeWithoutResult(_ -> accepting.run()))
                .hasMessage(Refusal.TASK_RUNNING.message());
    }

    private TaskId reboot() {
        return world.api(PowerApi.class, CloudWorld.ALICE).reboot(server).id();
    }

    private static Fault told(String reason) {
        return new Fault.Fail(reason, false);
    }

    private List<Standing> standings(TaskId task) {
        return views.get(server, task).steps().stream().map(TaskStep::standing).toList();
    }

    private List<TaskDetail> page(TaskType type) {
        return views.page(
                        server,
                        new HistoryQuery<>(
                                Optional.of(type),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                20))
                .rows();
    }
}
