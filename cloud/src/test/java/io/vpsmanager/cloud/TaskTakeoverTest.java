package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.snapshot.NewSnapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.MachineId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody else changes a task between the moment a manager has read it and the moment it writes. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TaskTakeoverTest {

    private static final String LEASE = "UPDATE task SET epoch = ?, holder = ?";
    private static final String LOCK_UNDER_LEASE = "WHERE id = ? AND epoch = ? FOR UPDATE";
    private static final String CANCEL = "UPDATE task SET state = ?, attempts = 0, ended = ?";
    private static final String LOCK = "SELECT id FROM task WHERE id = ? FOR UPDATE";

    private final Meanwhile meanwhile = new Meanwhile();
    private final CloudWorld world;
    private final CloudWorld quicker;
    private final ServiceName server;

    TaskTakeoverTest(TestDatabase database) {
        world = CloudWorld.on(meanwhile.of(database.open()));
        quicker = world.second();
        server = world.running(VpsOption.SNAPSHOT);
    }

    @Test
    void whoIsSlowerToTakeATaskLeavesItAlone() {
        TaskId task = reboot();
        meanwhile.before(LEASE, () -> quicker.cloud.runner().advance(task));
        assertThat(world.cloud.runner().advance(task)).isPresent();
        assertThat(meanwhile.isOver()).isTrue();
        String holder = world.task(task).holder().orElseThrow();
        quicker.cloud.runner().advance(task);
        assertThat(world.task(task).holder()).as("still of the quicker one").contains(holder);
        assertRebootedOnce(task);
    }

    @Test
    void whoLosesATaskBeforeItWritesWritesNothing() {
        TaskId task = reboot();
        meanwhile.before(LOCK_UNDER_LEASE, () -> world.finish(quicker.cloud, task));
        assertThat(world.cloud.runner().advance(task)).as("looks again later").isPresent();
        assertThat(meanwhile.isOver()).isTrue();
        assertThat(world.task(task).end()).isEqualTo(TaskStatus.DONE);
        assertRebootedOnce(task);
    }

    @Test
    void aTaskThatIsCancelledJustBeforeItBeginsDoesNotBegin() {
        TaskId task = reboot();
        meanwhile.before(LOCK_UNDER_LEASE, () -> world.cloud.operator().cancelTask(task, world.context()));
        world.cloud.runner().advance(task);
        assertThat(meanwhile.isOver()).isTrue();
        assertThat(world.finish(task).end()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(world.engine.actions(new MachineId(server.value()), "reboot"))
                .isZero();
        assertThat(world.vps(server).state()).isEqualTo(VpsState.RUNNING);
    }

    @Test
    void whatBeginsWhileItIsCalledOffIsGivenUp() {
        TaskId task = snapshot();
        meanwhile.before(CANCEL, () -> quicker.cloud.runner().advance(task));
        world.api(SnapshotApi.class, CloudWorld.ALICE).abort(server);
        assertThat(meanwhile.isOver()).isTrue();
        assertThat(world.finish(task).end()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(world.engine.listSnapshots()).isEmpty();
    }

    @Test
    void whatIsDoneWhileItIsCalledOffStays() {
        TaskId task = snapshot();
        world.cloud.runner().advance(task);
        meanwhile.before(LOCK, () -> world.finish(quicker.cloud, task));
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> world.api(SnapshotApi.class, CloudWorld.ALICE).abort(server));
        assertThat(meanwhile.isOver()).isTrue();
        assertThat(world.task(task).end()).isEqualTo(TaskStatus.DONE);
        assertThat(world.engine.listSnapshots()).hasSize(1);
    }

    private TaskId reboot() {
        return world.api(PowerApi.class, CloudWorld.ALICE).reboot(server).id();
    }

    private TaskId snapshot() {
        return world.api(SnapshotApi.class, CloudWorld.ALICE)
                .create(server, new NewSnapshot(Change.set("before")))
                .id();
    }

    private void assertRebootedOnce(TaskId task) {
        assertThat(world.finish(task).end()).isEqualTo(TaskStatus.DONE);
        assertThat(world.engine.actions(new MachineId(server.value()), "reboot"))
                .isEqualTo(1);
        assertThat(world.events(server))
                .filteredOn(line -> line.equals("TASK_DONE rebootVm"))
                .hasSize(1);
    }
}
