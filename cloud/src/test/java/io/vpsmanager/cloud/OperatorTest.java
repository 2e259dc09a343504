package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.SignedIn;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsState;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an operator may do to tasks and accounts. */
class OperatorTest {

    @ParameterizedTest
    @EnumSource
    void aTaskThatHasNotBegunIsCancelledAndGivesItsServerBack(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        TaskRow task = world.cloud.operator().deleteVps(name, world.context());

        TaskRow cancelled = world.cloud.operator().cancelTask(task.id(), world.context());

        assertThat(cancelled.end()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(cancelled.ended()).isPresent();
        assertThat(world.vps(name).task()).isEmpty();
        assertThat(world.vps(name).state()).isEqualTo(VpsState.RUNNING);
        assertThat(world.finish(task.id()).end()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(world.engine.listMachines()).hasSize(1);
        refused(world, task, "CANCELLED");
    }

    @ParameterizedTest
    @EnumSource
    void aCancelledDeliveryLeavesNoServer(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        TaskRow task = world.order("web");
        world.cloud.operator().cancelTask(task.id(), world.context());
        assertThat(world.cloud.operator().listVps()).isEmpty();
        assertThat(new IpStore(world.cloud.core().database()).countTaken()).isZero();
        assertThat(world.cloud.runner().advance(task.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTaskThatHasBegunIsNot(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        TaskRow task = world.order("web");
        assertThat(world.cloud.runner().advance(task.id())).isPresent();
        refused(world, task, "RUNNING");
        assertThat(world.finish(task.id()).end()).isEqualTo(TaskStatus.DONE);
        assertThat(world.cloud.operator().countTasks()).singleElement().satisfies(count -> assertThat(
                        count.end() + " " + count.kind() + " " + count.tasks())
                .isEqualTo("DONE deliverVm 1"));
    }

    @ParameterizedTest
    @EnumSource
    void aNewPasswordEndsTheSessionsOfTheOld(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        Optional<SignedIn> before = signIn(world, "correct horse");
        assertThat(before).isPresent();
        world.cloud.operator().changePassword(CloudWorld.ALICE, "battery staple", world.context());
        assertThat(world.cloud.apis().identity().findSession(before.get().token()))
                .isEmpty();
        assertThat(signIn(world, "correct horse")).isEmpty();
        assertThat(signIn(world, "battery staple")).isPresent();
        assertThat(world.cloud.operator().listAccounts())
                .extracting(account -> account.id())
                .containsExactly(CloudWorld.ALICE, CloudWorld.BOB);
    }

    private static Optional<SignedIn> signIn(CloudWorld world, String password) {
        return world.cloud.apis().identity().signIn(CloudWorld.ALICE.value(), password, "", world.context());
    }

    private static void refused(CloudWorld world, TaskRow task, String stands) {
        assertThatThrownBy(() -> world.cloud.operator().cancelTask(task.id(), world.context()))
                .isInstanceOfSatisfying(
                        ContractException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT))
                .hasMessageContaining(stands);
    }
}
