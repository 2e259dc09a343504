package io.vpsmanager.cloud;

import static io.vpsmanager.cloud.WaitingRebuildTest.netboot;
import static io.vpsmanager.cloud.WaitingRebuildTest.rebuild;
import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a task that waited for another, and what is told of it. */
class FollowUpTest {

    private final CloudWorld world = CloudWorld.on(TestDatabase.H2);
    private final ServiceName server = world.running();
    private final TaskId reboot = netboot(world, server, NetbootMode.RESCUE);
    private final TaskId rebuild = rebuild(world, server).id();

    /** Who asked for it may have become another contact meanwhile. */
    @ParameterizedTest
    @CsvSource({"ADMIN, INSTALLING", "TECH, INSTALLING", "BILLING, RESCUED"})
    void itBeginsWhileWhoAskedForItMayAct(Role kept, String state) {
        for (Role role : Role.values()) {
            if (role != kept) {
                world.cloud.operator().setContact(server, role, CloudWorld.BOB, world.context());
            }
        }
        world.finish(reboot);
        assertThat(world.vps(server).state()).hasToString(state);
    }

    @Test
    void whatIsRefusedAtItsTurnIsToldByMail() {
        world.cloud.operator().lock(server, true, world.context());
        world.finish(reboot);
        assertThat(world.task(rebuild).end()).isEqualTo(TaskStatus.ERROR);
        assertThat(world.api(EmailApi.class, CloudWorld.ALICE).listObjects())
                .filteredOn(mail -> mail.subject().contains("une opération a échoué"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body())
                        .contains(Refusal.SERVICE_LOCKED.message(), "/vps/detail/" + server + "/tasks/" + rebuild));
    }

    @Test
    void whatIsTakenAlongByAFailureIsToldInTheHistory() {
        world.faults.add(new FaultRule("engine.reboot", "*", new Fault.Fail("told to", false), 1));
        assertThat(world.finish(reboot).end()).isEqualTo(TaskStatus.ERROR);
        assertThat(world.task(rebuild).end()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(world.events(server))
                .containsSubsequence(
                        "TASK_ACCEPTED setNetboot-rescue", "TASK_ACCEPTED reinstallVm", "TASK_CANCELLED reinstallVm");
    }
}
