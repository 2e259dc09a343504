package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.vps.ProviderWork;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsViews;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an operator may do to a server, and what its customer may then. */
class OperatorServerTest {

    @ParameterizedTest
    @EnumSource
    void theProvidersWorkIsLeftAloneAndEnded(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        for (ProviderWork work : ProviderWork.values()) {
            ServiceName name = world.running();
            world.cloud.operator().beginWork(name, work, world.context());

            assertThat(world.cloud.reconciler().reconcile()).isZero();
            assertThat(world.vps(name).state()).isEqualTo(work.state());
            Refusal refusal = work == ProviderWork.MAINTENANCE ? Refusal.IN_MAINTENANCE : Refusal.BUSY;
            refused(() -> reboot(world, name), refusal.message());
            refused(() -> world.cloud.operator().addIp(name, world.context()), refusal.message());
            refused(
                    () -> world.cloud.operator().beginWork(name, ProviderWork.UPGRADING, world.context()),
                    "is " + work.word() + " already");

            world.cloud.operator().endWork(name, world.context());
            world.cloud.reconciler().reconcile();
            assertThat(world.vps(name).state()).isEqualTo(VpsState.RUNNING);
            refused(() -> world.cloud.operator().endWork(name, world.context()), "nothing of the provider's");
            assertThat(world.events(name))
                    .contains(
                            "MAINTENANCE_CHANGED maintenance=" + work.inWords(true),
                            "MAINTENANCE_CHANGED maintenance=" + work.inWords(false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWorkBeginsWhileATaskRuns(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        reboot(world, name);
        refused(
                () -> world.cloud.operator().beginWork(name, ProviderWork.BACKUPING, world.context()),
                Refusal.TASK_RUNNING.message());
    }

    @ParameterizedTest
    @EnumSource
    void aLockedServerIsOnlyRead(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.cloud.operator().lock(name, true, world.context());
        world.cloud.operator().lock(name, true, world.context());

        refused(() -> reboot(world, name), Refusal.SERVICE_LOCKED.message());
        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).list()).contains(name);

        world.cloud.operator().lock(name, false, world.context());
        reboot(world, name);
        assertThat(world.events(name))
                .containsOnlyOnce("LOCK_CHANGED lock=on")
                .containsSubsequence("LOCK_CHANGED lock=on", "LOCK_CHANGED lock=off");
    }

    @ParameterizedTest
    @EnumSource
    void aServerExpiresAfterItsLastDay(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        LocalDate before = world.vps(name).expiration();
        LocalDate today = LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC);
        LocalDate yesterday = today.minusDays(1);
        world.cloud.operator().expire(name, yesterday, world.context());

        refused(ErrorCode.SERVICE_EXPIRED, () -> reboot(world, name), Refusal.SERVICE_EXPIRED.message());
        assertThat(world.api(VpsViews.class, CloudWorld.ALICE).get(name).expiration())
                .isEqualTo(yesterday);
        assertThat(world.events(name)).contains("EXPIRATION_CHANGED from=" + before + " to=" + yesterday);

        world.cloud.operator().expire(name, today, world.context());
        reboot(world, name);
        LocalDate never = LocalDate.of(9999, 1, 1);
        refused(
                ErrorCode.INVALID_ARGUMENT,
                () -> world.cloud.operator().expire(name, never, world.context()),
                "2000 to 2999");
    }

    private static void reboot(CloudWorld world, ServiceName name) {
        world.api(PowerApi.class, CloudWorld.ALICE).reboot(name);
    }

    private static void refused(ThrowingCallable call, String why) {
        refused(ErrorCode.CONFLICT, call, why);
    }

    private static void refused(ErrorCode code, ThrowingCallable call, String why) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ContractException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(why);
    }
}
