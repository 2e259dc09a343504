package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.Fence;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.StepCall;
import io.vpsmanager.engine.StepId;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Under which lease a manager works on a task, and when it needs a new one. */
class TaskLeaseTest {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** Written after each look at a step that goes on; no transaction is open then. */
    private static final String PROGRESS = "UPDATE task SET progress = ?";

    private static final String FENCE = "update simulator.fence";

    private final Meanwhile meanwhile = new Meanwhile();
    private final CloudWorld world = CloudWorld.on(meanwhile.of(TestDatabase.H2.open()));
    private final ServiceName server = world.running();
    private final TaskId task =
            world.api(PowerApi.class, CloudWorld.ALICE).reboot(server).id();

    @Test
    void aManagerKeepsItsLeaseAsLongAsItIsAlone() {
        for (int i = 0; i < 3; i++) {
            look(world);
            assertThat(world.task(task).epoch()).isEqualTo(1);
        }
        look(world.second());
        assertThat(world.task(task).epoch()).as("another takes over").isEqualTo(2);
        look(world);
        assertThat(world.task(task).epoch()).as("and gives it back").isEqualTo(3);
    }

    @Test
    void twoThreadsOfOneManagerDoNotShareALease() {
        meanwhile.before(PROGRESS, () -> look(world));
        look(world);
        assertThat(meanwhile.isOver()).isTrue();
        assertThat(world.task(task).epoch()).isEqualTo(2);
        look(world);
        look(world);
        assertThat(world.task(task).epoch()).as("alone again").isEqualTo(2);
        assertRebootedOnce();
    }

    /** The first thread still works when a second could not take over: a third must not believe that it is alone. */
    @Test
    void aThreadThatLeavesDoesNotMakeTheNextOneAlone() {
        meanwhile.before(PROGRESS, () -> {
            meanwhile.before(FENCE, TaskLeaseTest::noAnswer);
            assertThat(world.cloud.runner().advance(task))
                    .as("the engine cannot be told")
                    .contains(PAUSE);
            assertThat(world.task(task).epoch()).isEqualTo(1);
            look(world);
        });
        look(world);
        assertThat(meanwhile.isOver()).isTrue();
        assertThat(world.task(task).epoch()).isEqualTo(2);
        look(world);
        assertThat(world.task(task).epoch()).as("alone again").isEqualTo(2);
    }

    /** As after the database was restored from a backup: the engine has seen leases that the database knows nothing of. */
    @Test
    void aLeaseThatTheEngineHasSeenANewerOneOfIsGivenUpForTheNext() {
        look(world);
        world.engine.fence(new Fence("task-" + task, 4));
        for (int epoch = 1; epoch < 4; epoch++) {
            assertThat(world.cloud.runner().advance(task)).contains(PAUSE);
            TaskRow left = world.task(task);
            assertThat(left.epoch()).isEqualTo(epoch);
            assertThat(left.holder()).isEmpty();
        }
        look(world);
        assertThat(world.task(task).epoch()).isEqualTo(4);
        assertThat(world.task(task).holder()).isPresent();
        assertRebootedOnce();
    }

    @Test
    void whoIsSlowerToTakeATaskDoesNotWorkUnderTheLeaseOfTheQuicker() {
        CloudWorld quicker = world.second();
        long held = world.faults.add(
                new FaultRule("step.rebootVm.reboot.before", "*", new Fault.Delay(Duration.ofSeconds(7)), null));
        meanwhile.before("UPDATE task SET epoch = ?, holder = ?", () -> look(quicker));
        assertThat(world.cloud.runner().advance(task))
                .as("looks again later, and not at the step")
                .contains(PAUSE);
        assertThat(meanwhile.isOver()).isTrue();
        world.faults.release(held);
        assertRebootedOnce();
    }

    @Test
    void whoLostATaskMeanwhileTakesNothingForIt() {
        world.finish(task);
        CloudWorld quicker = world.second();
        TaskId ip = world.cloud.operator().addIp(server, world.context()).id();
        world.faults.add(new FaultRule("step.provisioningAdditionalIp.*.before", "*", new Fault.Delay(PAUSE), 1));
        assertThat(world.cloud.runner().advance(ip)).contains(PAUSE);
        meanwhile.before("WHERE id = ? AND epoch = ? FOR UPDATE", () -> {
            assertThat(world.additionalIps(server)).isEmpty();
            world.finish(quicker.cloud, ip);
        });
        assertThat(world.cloud.runner().advance(ip)).contains(PAUSE);
        assertThat(meanwhile.isOver()).isTrue();
        assertThat(world.additionalIps(server)).hasSize(1);
    }

    /** As after the program was killed between the end of its last step and what it tells of it. */
    @Test
    void aTaskThatIsDoneIsDoneWhollyAlsoAfterACrash() {
        world.finish(task);
        TaskId ip = world.cloud.operator().addIp(server, world.context()).id();
        meanwhile.before(PROGRESS, TaskLeaseTest::noAnswer);
        assertThatThrownBy(() -> world.cloud.runner().advance(ip)).hasRootCauseMessage("no answer");
        assertThat(world.task(ip).progress()).isZero();
        assertThat(world.finish(ip).end()).isEqualTo(TaskStatus.DONE);
        assertThat(world.task(ip).progress()).isEqualTo(100);
        assertThat(world.additionalIps(server)).hasSize(1);
    }

    @Test
    void theEngineRefusesWhoWorkedOnATaskBefore() {
        world.faults.add(new FaultRule("step.rebootVm.reboot.before", "*", new Fault.Delay(PAUSE), 2));
        look(world);
        look(world.second());
        StepCall late = new StepCall(new StepId("task-" + task + "-reboot"), new Fence("task-" + task, 1));
        assertThat(world.engine.reboot(late, new MachineId(server.value()), BootMode.LOCAL))
                .isEqualTo(new Outcome.Fenced());
        assertRebootedOnce();
    }

    private void look(CloudWorld by) {
        assertThat(by.cloud.runner().advance(task)).isPresent();
    }

    private static void noAnswer() {
        throw new IllegalStateException("no answer");
    }

    private void assertRebootedOnce() {
        assertThat(world.finish(task).end()).isEqualTo(TaskStatus.DONE);
        assertThat(world.engine.actions(new MachineId(server.value()), "reboot"))
                .isEqualTo(1);
    }
}
