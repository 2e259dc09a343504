package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.vps.ProviderWork;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.ip.IpUpdate;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskApi;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsKeymap;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsUpdate;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be done to a server when, and what it leaves behind. */
class VpsRulesTest {

    @ParameterizedTest
    @EnumSource
    void aServerIsListedWhileItsDeliveryRuns(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.order("Boutique").serviceName();

        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).list()).containsExactly(name);
        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).get(name).state()).isEqualTo(VpsState.INSTALLING);
    }

    @ParameterizedTest
    @EnumSource
    void aRebootShowsItselfAndEndsRunning(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        long hold = world.faults.add(new FaultRule("engine.reboot", name.value(), new Fault.Hold(), null));

        Task task = world.api(PowerApi.class, CloudWorld.ALICE).reboot(name);
        world.cloud.runner().advance(task.id());
        world.clock.turn(Duration.ofHours(1));
        world.cloud.runner().advance(task.id());
        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).get(name).state()).isEqualTo(VpsState.REBOOTING);
        assertThat(world.api(TaskApi.class, CloudWorld.ALICE)
                        .get(name, task.id())
                        .state())
                .isEqualTo(TaskState.DOING);

        world.faults.release(hold);
        assertThat(world.finish(task.id()).end()).isEqualTo(TaskStatus.DONE);
        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).get(name).state()).isEqualTo(VpsState.RUNNING);
        assertThat(world.api(TaskApi.class, CloudWorld.ALICE).list(name, TaskState.DONE, TaskType.REBOOT_VM))
                .containsExactly(task.id());
    }

    @ParameterizedTest
    @EnumSource
    void aSecondActionIsRefusedAndTheRefusedIsNoTask(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.api(PowerApi.class, CloudWorld.ALICE).stop(name);

        assertRefused(ErrorCode.CONFLICT, () -> world.api(PowerApi.class, CloudWorld.ALICE)
                .reboot(name));
        assertThat(world.api(TaskViews.class, CloudWorld.ALICE).list(name, 100)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void leavingRescueRebootsByItselfAndARebootMeanwhileIsThatTask(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.finish(world.cloud
                .operator()
                .netboot(name, NetbootMode.RESCUE, world.context())
                .id());
        assertThat(world.vps(name).state()).isEqualTo(VpsState.RESCUED);

        VpsUpdate local = new VpsUpdate(Change.keep(), Change.keep(), Change.set(NetbootMode.LOCAL), Change.keep());
        world.api(VpsApi.class, CloudWorld.ALICE).update(name, local);
        Task reboot = world.api(PowerApi.class, CloudWorld.ALICE).reboot(name);

        assertThat(reboot.type()).isEqualTo(TaskType.SET_NETBOOT);
        world.finish(reboot.id());
        assertThat(world.vps(name).state()).isEqualTo(VpsState.RUNNING);
        assertThat(world.engine.actions(new MachineId(name.value()), "reboot")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aPutChangesEverythingOrNothing(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        VpsUpdate bad = new VpsUpdate(
                Change.set("Boutique"), Change.set(VpsKeymap.FR), Change.set(NetbootMode.RESCUE), Change.keep());

        Task reboot = world.api(PowerApi.class, CloudWorld.ALICE).reboot(name);
        assertRefused(ErrorCode.CONFLICT, () -> world.api(VpsApi.class, CloudWorld.ALICE)
                .update(name, bad));
        world.finish(reboot.id());
        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).get(name).displayName())
                .isEqualTo(name.value());
        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).get(name).keymap()).isNull();

        world.api(VpsApi.class, CloudWorld.ALICE)
                .update(name, new VpsUpdate(Change.set(" Boutique "), Change.keep(), Change.keep(), Change.keep()));
        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).get(name).displayName())
                .isEqualTo("Boutique");
        world.api(VpsApi.class, CloudWorld.ALICE).update(name, VpsUpdate.none().withDisplayName(Change.clear()));
        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).get(name).displayName())
                .isEqualTo(name.value());
    }

    /** As at OVHcloud: 50 characters, and what GET answered can be sent back. */
    @ParameterizedTest
    @EnumSource
    void aNameIsAsLongAsAtOvhcloudAndStaysUntilItIsChanged(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        VpsUpdate longest = VpsUpdate.none().withDisplayName(Change.set("é".repeat(50)));
        VpsUpdate tooLong = VpsUpdate.none().withDisplayName(Change.set("é".repeat(51)));

        world.api(VpsApi.class, CloudWorld.ALICE).update(name, longest);
        assertRefused(ErrorCode.INVALID_ARGUMENT, () -> world.api(VpsApi.class, CloudWorld.ALICE)
                .update(name, tooLong));
        world.api(VpsApi.class, CloudWorld.ALICE)
                .update(name, VpsUpdate.none().withDisplayName(Change.set(name.value())));
        assertThat(world.vps(name).displayName()).isEmpty();

        world.cloud.core().servers().setDisplayName(world.vps(name).id(), name, Optional.of("é".repeat(64)));
        world.api(VpsApi.class, CloudWorld.ALICE)
                .update(name, VpsUpdate.none().withDisplayName(Change.set("é".repeat(64))));
        assertThat(world.vps(name).displayName()).contains("é".repeat(64));
        assertRefused(ErrorCode.INVALID_ARGUMENT, () -> world.api(VpsApi.class, CloudWorld.ALICE)
                .update(name, tooLong));
    }

    @ParameterizedTest
    @EnumSource
    void theChoiceOfMonitoringIsKeptAndRecorded(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).get(name).slaMonitoring())
                .isFalse();

        world.api(VpsApi.class, CloudWorld.ALICE).update(name, VpsUpdate.none().withSlaMonitoring(true));
        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).get(name).slaMonitoring())
                .isTrue();
        assertThat(world.events(name)).contains("SETTINGS_CHANGED settings=slaMonitoring");
        world.api(VpsApi.class, CloudWorld.ALICE)
                .update(name, VpsUpdate.none().withDisplayName(Change.set("Boutique")));
        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).get(name).slaMonitoring())
                .isTrue();

        VpsUpdate cleared = new VpsUpdate(Change.keep(), Change.keep(), Change.keep(), Change.clear());
        world.api(VpsApi.class, CloudWorld.ALICE).update(name, cleared);
        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).get(name).slaMonitoring())
                .isFalse();
        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(VpsApi.class, CloudWorld.BOB)
                .update(name, VpsUpdate.none().withSlaMonitoring(true)));
    }

    @ParameterizedTest
    @EnumSource
    void aReverseNameIsCheckedSetAndCleared(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        String ipv6 = world.api(IpApi.class, CloudWorld.ALICE).list(name).get(1);
        String written = ipv6.toUpperCase(Locale.ROOT);

        for (String wrong : List.of("no spaces here", "one", "1.2.3.4", "shop.example.com.7", "shop..com", ".com")) {
            assertRefused(ErrorCode.INVALID_ARGUMENT, () -> world.api(IpApi.class, CloudWorld.ALICE)
                    .update(name, ipv6, new IpUpdate(Change.set(wrong))));
        }
        for (String right : List.of("23.14.210.51.example.com.", "7.4all", "_dmarc.example.c0m")) {
            world.api(IpApi.class, CloudWorld.ALICE).update(name, ipv6, new IpUpdate(Change.set(right)));
            assertThat(world.api(IpApi.class, CloudWorld.ALICE).get(name, ipv6).reverse())
                    .isEqualTo(right);
        }
        world.api(IpApi.class, CloudWorld.ALICE).update(name, written, new IpUpdate(Change.set("Shop.Example.com")));
        assertThat(world.api(IpApi.class, CloudWorld.ALICE).get(name, ipv6).reverse())
                .isEqualTo("shop.example.com");
        world.api(IpApi.class, CloudWorld.ALICE).update(name, ipv6, new IpUpdate(Change.clear()));
        assertThat(world.api(IpApi.class, CloudWorld.ALICE).get(name, ipv6).reverse())
                .isNull();

        // One that an earlier rule let in: sent back as it was read, it is no change.
        new IpStore(world.cloud.core().database()).setReverse(world.vps(name).id(), ipv6, Optional.of("one"));
        int events = world.events(name).size();
        world.api(IpApi.class, CloudWorld.ALICE).update(name, ipv6, new IpUpdate(Change.set("one")));
        assertThat(world.events(name)).hasSize(events);
    }

    @ParameterizedTest
    @EnumSource
    void whatOneMayNotSeeDoesNotExist(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();

        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(VpsApi.class, CloudWorld.BOB)
                .get(name));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(PowerApi.class, CloudWorld.BOB)
                .reboot(name));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(VpsViews.class, CloudWorld.BOB)
                .get(name));
    }

    @ParameterizedTest
    @EnumSource
    void anExpiredServerCanBeReadButNotChanged(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.clock.turn(Duration.ofDays(60));

        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).get(name).name()).isEqualTo(name);
        assertRefused(ErrorCode.SERVICE_EXPIRED, () -> world.api(PowerApi.class, CloudWorld.ALICE)
                .reboot(name));
        assertRefused(ErrorCode.SERVICE_EXPIRED, () -> world.api(VpsApi.class, CloudWorld.ALICE)
                .update(name, VpsUpdate.none().withDisplayName(Change.set("x"))));
    }

    @ParameterizedTest
    @EnumSource
    void driftIsRepairedAndRecordedAndMaintenanceIsLeftAlone(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName drifted = world.running();
        ServiceName maintained = world.running();
        world.cloud.operator().beginWork(maintained, ProviderWork.MAINTENANCE, world.context());
        world.faults.add(new FaultRule("engine.reboot", drifted.value(), new Fault.WrongState(), 1));
        Task task = world.api(PowerApi.class, CloudWorld.ALICE).reboot(drifted);
        TaskStatus end = world.finish(task.id()).end();

        world.cloud.reconciler().reconcile();

        assertThat(end).isEqualTo(TaskStatus.DONE);
        assertThat(world.vps(drifted).state()).isEqualTo(VpsState.STOPPED);
        assertThat(world.vps(maintained).state()).isEqualTo(VpsState.MAINTENANCE);
        assertThat(world.cloud.reconciler().reconcile()).isZero();
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
