package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.rebuild.Rebuild;
import io.vpsmanager.contract.rebuild.RebuildApi;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsUpdate;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rebuild that is asked for while the server reboots into another netboot mode, as OVHcloud's Terraform provider does. */
class WaitingRebuildTest {

    @ParameterizedTest
    @EnumSource
    void itWaitsForTheRebootAndKeepsTheModeThatWasAskedFor(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        TaskId reboot = netboot(world, name, NetbootMode.RESCUE);

        Task rebuild = rebuild(world, name);
        assertThat(rebuild.state()).isEqualTo(TaskState.TODO);
        assertThat(running(world, name).id()).isEqualTo(reboot);
        assertThat(running(world, name).next()).contains(TaskType.REINSTALL_VM);

        world.finish(reboot);
        assertThat(running(world, name).id()).isEqualTo(rebuild.id());
        assertThat(world.vps(name).state()).isEqualTo(VpsState.INSTALLING);
        assertThat(world.vps(name).netbootMode()).isEqualTo(NetbootMode.RESCUE);

        world.finish(rebuild.id());
        RunningTask again = running(world, name);
        assertThat(again.type()).isEqualTo(TaskType.REBOOT_VM);
        assertThat(again.author()).isEqualTo(CloudWorld.ALICE.value());
        world.finish(again.id());
        assertThat(world.vps(name).state()).isEqualTo(VpsState.RESCUED);
        assertThat(world.vps(name).netbootMode()).isEqualTo(NetbootMode.RESCUE);
        assertThat(world.vps(name).task()).isEmpty();
        MachineId machine = new MachineId(name.value());
        assertThat(world.engine.actions(machine, "reboot")).isEqualTo(2);
        assertThat(world.engine.actions(machine, "installSystem")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void itWaitsForTheWayBackToo(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.finish(netboot(world, name, NetbootMode.RESCUE));
        TaskId reboot = netboot(world, name, NetbootMode.LOCAL);

        Task rebuild = rebuild(world, name);
        world.finish(reboot);
        world.finish(rebuild.id());

        assertThat(world.vps(name).state()).isEqualTo(VpsState.RUNNING);
        assertThat(world.vps(name).task()).isEmpty();
    }

    @Test
    void nothingElseWaitsAndOnlyOneRebuildDoes() {
        CloudWorld world = CloudWorld.on(TestDatabase.H2);
        ServiceName name = world.running();
        netboot(world, name, NetbootMode.RESCUE);
        refused(() -> world.api(PowerApi.class, CloudWorld.ALICE).stop(name));
        refused(() -> netboot(world, name, NetbootMode.LOCAL));
        rebuild(world, name);
        refused(() -> rebuild(world, name));

        ServiceName other = world.running();
        world.api(PowerApi.class, CloudWorld.ALICE).reboot(other);
        refused(() -> rebuild(world, other));
    }

    /** The row "look at task N" of a task that waits is not written before its turn, nor by the round that looks for lost ones. */
    @ParameterizedTest
    @EnumSource
    void itsTurnComesWithTheEndOfTheFirstAndIsNotLost(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        TaskId reboot = netboot(world, name, NetbootMode.RESCUE);
        TaskId rebuild = rebuild(world, name).id();
        assertThat(world.cloud.tasks().tasks().listUnfinished()).containsExactly(reboot);
        world.forget("advance-task");

        world.finish(world.second().cloud, reboot);
        assertThat(world.queue("advance-task")).containsExactly(rebuild.toString());
        assertThat(world.cloud.tasks().tasks().listUnfinished()).containsExactly(rebuild);
    }

    @ParameterizedTest
    @EnumSource
    void aRebootThatFailsTakesItAlong(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.faults.add(new FaultRule("engine.reboot", name.value(), new Fault.Fail("no answer", true), null));
        TaskId reboot = netboot(world, name, NetbootMode.RESCUE);
        TaskId rebuild = rebuild(world, name).id();

        assertThat(world.finish(reboot).end()).isEqualTo(TaskStatus.ERROR);
        assertThat(world.task(rebuild).end()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(world.task(rebuild).cause()).isPresent();
        assertThat(world.vps(name).task()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eitherCanBeCancelled(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        TaskId reboot = netboot(world, name, NetbootMode.RESCUE);
        TaskId first = rebuild(world, name).id();
        world.cloud.operator().cancelTask(first, world.context());
        TaskId second = rebuild(world, name).id();
        world.cloud.operator().cancelTask(reboot, world.context());

        assertThat(world.task(first).end()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(world.task(second).end()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(world.vps(name).state()).isEqualTo(VpsState.RUNNING);
        assertThat(world.vps(name).task()).isEmpty();
    }

    @Test
    void whatIsNotAllowedAnyMoreAtItsTurnEndsInErrorAndIsTold() {
        refusedAtItsTurn(
                (world, name) -> world.cloud.operator().lock(name, true, world.context()),
                Refusal.SERVICE_LOCKED.message());
        refusedAtItsTurn(
                (world, name) -> world.cloud.operator().expire(name, LocalDate.of(2020, 1, 31), world.context()),
                Refusal.SERVICE_EXPIRED.message());
        refusedAtItsTurn(
                (world, name) -> {
                    for (Role role : Role.values()) {
                        world.cloud.operator().setContact(name, role, CloudWorld.BOB, world.context());
                    }
                },
                "may not act on this server any more");
    }

    private static void refusedAtItsTurn(BiConsumer<CloudWorld, ServiceName> meanwhile, String cause) {
        CloudWorld world = CloudWorld.on(TestDatabase.H2);
        ServiceName name = world.running();
        TaskId reboot = netboot(world, name, NetbootMode.RESCUE);
        TaskId rebuild = rebuild(world, name).id();
        meanwhile.accept(world, name);

        assertThat(world.finish(reboot).end()).isEqualTo(TaskStatus.DONE);
        assertThat(world.task(rebuild).end()).isEqualTo(TaskStatus.ERROR);
        assertThat(world.task(rebuild).cause().orElseThrow()).contains(cause);
        assertThat(world.vps(name).state()).isEqualTo(VpsState.RESCUED);
        assertThat(world.vps(name).task()).isEmpty();
        assertThat(world.events(name)).anyMatch(line -> line.startsWith("TASK_FAILED reinstallVm: "));
    }

    static TaskId netboot(CloudWorld world, ServiceName name, NetbootMode mode) {
        world.api(VpsApi.class, CloudWorld.ALICE)
                .update(name, new VpsUpdate(Change.keep(), Change.keep(), Change.set(mode), Change.keep()));
        return running(world, name).id();
    }

    private static RunningTask running(CloudWorld world, ServiceName name) {
        return world.vps(name).task().orElseThrow();
    }

    static Task rebuild(CloudWorld world, ServiceName name) {
        String image =
                world.api(ImageApi.class, CloudWorld.ALICE).available(name).getLast();
        return world.api(RebuildApi.class, CloudWorld.ALICE)
                .rebuild(name, new Rebuild(image, Change.keep(), Change.keep(), Change.keep(), Change.keep()));
    }

    private static void refused(Runnable call) {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(call::run)
                .withMessage(Refusal.TASK_RUNNING.message());
    }
}
