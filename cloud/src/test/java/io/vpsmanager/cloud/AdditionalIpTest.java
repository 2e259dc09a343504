package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.task.TaskApi;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Additional addresses: how they come and go. */
class AdditionalIpTest {

    @ParameterizedTest
    @EnumSource
    void anAdditionalAddressComesAndGoesAndTheServerGoesOn(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        TaskId provisioning =
                world.cloud.operator().addIp(name, world.context()).id();
        assertThat(world.vps(name).state()).isEqualTo(VpsState.RUNNING);
        assertThat(world.api(TaskApi.class, CloudWorld.ALICE)
                        .get(name, provisioning)
                        .type())
                .isEqualTo(TaskType.PROVISIONING_ADDITIONAL_IP);
        world.finish(provisioning);

        String address = world.additionalIps(name).getFirst();
        assertThat(world.api(IpApi.class, CloudWorld.ALICE).list(name))
                .hasSize(3)
                .endsWith(address);
        assertThat(world.api(IpApi.class, CloudWorld.ALICE).get(name, address).type())
                .isEqualTo(Ip.Type.ADDITIONAL);
        assertThat(world.vps(name).mainIp()).isNotEmpty().isNotEqualTo(java.util.Optional.of(address));

        world.api(IpApi.class, CloudWorld.ALICE).remove(name, address);
        assertThat(world.vps(name).state()).isEqualTo(VpsState.RUNNING);
        world.finish(world.vps(name).task().orElseThrow().id());
        assertThat(world.api(IpApi.class, CloudWorld.ALICE).list(name))
                .hasSize(2)
                .doesNotContain(address);
        assertCode(ErrorCode.NOT_FOUND, () -> world.api(IpApi.class, CloudWorld.ALICE)
                .remove(name, address));
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheNamedAddressGoes(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.addIp(name);
        world.addIp(name);
        List<String> both = world.additionalIps(name);

        world.api(IpApi.class, CloudWorld.ALICE).remove(name, both.getFirst());
        world.finish(world.vps(name).task().orElseThrow().id());

        assertThat(world.additionalIps(name)).containsExactly(both.getLast());
    }

    @ParameterizedTest
    @EnumSource
    void whatCameWithTheServerStays(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        for (String address : world.api(IpApi.class, CloudWorld.ALICE).list(name)) {
            assertCode(ErrorCode.CONFLICT, () -> world.api(IpApi.class, CloudWorld.ALICE)
                    .remove(name, address));
        }
        assertCode(ErrorCode.NOT_FOUND, () -> world.api(IpApi.class, CloudWorld.ALICE)
                .remove(name, "192.0.2.200"));
        assertThat(world.vps(name).task()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePlanLimitsThem(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        int most = world.vps(name).plan().maximumAdditionalIps();
        for (int i = 0; i < most; i++) {
            world.addIp(name);
        }
        assertCode(ErrorCode.CONFLICT, () -> world.cloud.operator().addIp(name, world.context()));
        assertThat(world.additionalIps(name)).hasSize(most).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aRemovalThatFailsLeavesTheAddressAndCanBeRepeated(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        String address = world.addIp(name);
        world.faults.add(new FaultRule(
                "step.releaseAdditionalIp.giveBackAdditionalIp.before", "*", new Fault.Fail("told to", false), 1));

        world.api(IpApi.class, CloudWorld.ALICE).remove(name, address);
        assertThat(world.finish(world.vps(name).task().orElseThrow().id()).end())
                .isEqualTo(TaskStatus.ERROR);
        assertThat(world.additionalIps(name)).containsExactly(address);

        world.api(IpApi.class, CloudWorld.ALICE).remove(name, address);
        assertCode(ErrorCode.CONFLICT, () -> world.api(IpApi.class, CloudWorld.ALICE)
                .remove(name, address));
        assertCode(ErrorCode.NOT_FOUND, () -> world.api(IpApi.class, CloudWorld.ALICE)
                .remove(name, "192.0.2.200"));
        assertThat(world.finish(world.vps(name).task().orElseThrow().id()).end())
                .isEqualTo(TaskStatus.DONE);
        assertThat(world.additionalIps(name)).isEmpty();
    }

    private static void assertCode(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
