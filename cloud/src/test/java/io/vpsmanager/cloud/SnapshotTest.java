package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.snapshot.NewSnapshot;
import io.vpsmanager.contract.snapshot.Snapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.snapshot.SnapshotUpdate;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SnapshotTest {

    private static final NewSnapshot WORDS = new NewSnapshot(Change.set("  before the update "));

    private final CloudWorld world;
    private final SnapshotApi snapshots;
    private final ServiceName server;

    SnapshotTest(TestDatabase database) {
        world = CloudWorld.on(database);
        snapshots = world.api(SnapshotApi.class, CloudWorld.ALICE);
        server = world.running(VpsOption.SNAPSHOT);
    }

    private void take() {
        world.finish(snapshots.create(server, WORDS).id());
    }

    @Test
    void aSnapshotIsThereWhenItIsTakenAndNoSooner() {
        var task = snapshots.create(server, WORDS);
        assertThat(world.vps(server).state()).isEqualTo(VpsState.BACKUPING);
        assertRefused(ErrorCode.NOT_FOUND, () -> snapshots.get(server));

        world.finish(task.id());

        Snapshot taken = snapshots.get(server);
        assertThat(taken.description()).isEqualTo("before the update");
        assertThat(taken.creationDate().toInstant()).isEqualTo(world.clock.instant());
        assertThat(taken.region()).isEqualTo("GRA");
    }

    /** At once or after a moment, and also when the engine hangs over it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void aSnapshotThatIsBeingTakenIsGivenUp(int looks) {
        world.faults.add(new FaultRule("engine.createSnapshot", "*", new Fault.Hold(), 1));
        var task = snapshots.create(server, WORDS);
        for (int i = 0; i < looks; i++) {
            world.cloud.runner().advance(task.id()).ifPresent(world.clock::turn);
        }

        snapshots.abort(server);

        assertThat(world.finish(task.id()).end()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(world.vps(server).state()).isEqualTo(VpsState.RUNNING);
        assertThat(world.engine.listSnapshots()).noneMatch(id -> id.value().startsWith(server + "/"));
        assertRefused(ErrorCode.NOT_FOUND, () -> snapshots.get(server));
        assertThat(world.events(server)).anyMatch(line -> line.startsWith("TASK_CANCELLED"));
        assertRefused(Refusal.NO_SNAPSHOT_RUNNING, () -> snapshots.abort(server));
        world.faults.clear();
        take();
        assertThat(snapshots.get(server).description()).isEqualTo("before the update");
    }

    @Test
    void onlyASnapshotThatIsBeingTakenIsGivenUp() {
        assertRefused(Refusal.NO_SNAPSHOT_RUNNING, () -> snapshots.abort(server));
        world.api(PowerApi.class, CloudWorld.ALICE).reboot(server);
        assertRefused(Refusal.NO_SNAPSHOT_RUNNING, () -> snapshots.abort(server));
    }

    @Test
    void aServerHasOneAndOnlyWithTheOption() {
        take();
        assertRefused(Refusal.SNAPSHOT_EXISTS, () -> snapshots.create(server, WORDS));
        ServiceName without = world.running();
        assertRefused(Refusal.NO_SNAPSHOT_OPTION, () -> snapshots.create(without, WORDS));
        ServiceName fresh = world.running(VpsOption.SNAPSHOT);
        assertRefused(Refusal.NO_SNAPSHOT, () -> snapshots.revert(fresh));
        assertRefused(Refusal.NO_SNAPSHOT, () -> snapshots.delete(fresh));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aServerThatWentBackIsAsItWasAndItsSnapshotIsUsedUp(boolean running) {
        take();
        if (!running) {
            world.finish(
                    world.api(PowerApi.class, CloudWorld.ALICE).stop(server).id());
        }
        assertThat(world.finish(snapshots.revert(server).id()).end()).isEqualTo(TaskStatus.DONE);

        assertThat(world.vps(server).state()).isEqualTo(running ? VpsState.RUNNING : VpsState.STOPPED);
        assertRefused(ErrorCode.NOT_FOUND, () -> snapshots.get(server));
        assertThat(world.engine.listSnapshots()).isEmpty();
        take();
        assertThat(world.engine.listSnapshots()).hasSize(1);
    }

    @Test
    void aTaskThatWasCancelledLeavesNothingInTheWay() {
        var waiting = snapshots.create(server, WORDS);
        world.cloud.operator().cancelTask(waiting.id(), world.context());
        assertRefused(ErrorCode.NOT_FOUND, () -> snapshots.get(server));
        take();
        assertThat(snapshots.get(server).description()).isEqualTo("before the update");
    }

    @Test
    void theDescriptionCanBeChangedAndIsALineOfText() {
        take();
        snapshots.update(server, new SnapshotUpdate(Change.set("after")));
        assertThat(snapshots.get(server).description()).isEqualTo("after");
        snapshots.update(server, new SnapshotUpdate(Change.keep()));
        assertThat(snapshots.get(server).description()).isEqualTo("after");
        assertRefused(
                ErrorCode.INVALID_ARGUMENT,
                () -> snapshots.update(server, new SnapshotUpdate(Change.set("x".repeat(251)))));
        assertRefused(
                ErrorCode.INVALID_ARGUMENT,
                () -> snapshots.update(server, new SnapshotUpdate(Change.set("two\nlines"))));
        snapshots.update(server, new SnapshotUpdate(Change.clear()));
        assertThat(snapshots.get(server).description()).isEmpty();
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.refusal())
                .contains(refusal));
    }
}
