package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.status.ServiceStatus;
import io.vpsmanager.contract.status.ServiceStatus.Service;
import io.vpsmanager.contract.status.ServiceStatus.State;
import io.vpsmanager.contract.status.StatusApi;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.PowerApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What answers on a server, asked by real connections. */
class StatusTest {

    @ParameterizedTest
    @EnumSource
    void aRunningServerAnswersAndAStoppedOneDoesNot(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        assertThat(world.api(StatusApi.class, CloudWorld.ALICE).get(name)).isEqualTo(status(State.UP, State.UP));

        world.finish(world.api(PowerApi.class, CloudWorld.ALICE).stop(name).id());
        assertThat(world.api(StatusApi.class, CloudWorld.ALICE).get(name)).isEqualTo(status(State.DOWN, State.DOWN));
    }

    @ParameterizedTest
    @EnumSource
    void theRescueSystemHasSshOnly(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.finish(world.cloud
                .operator()
                .netboot(name, NetbootMode.RESCUE, world.context())
                .id());

        assertThat(world.api(StatusApi.class, CloudWorld.ALICE).get(name)).isEqualTo(status(State.UP, State.DOWN));
    }

    private static ServiceStatus status(State machine, State system) {
        return new ServiceStatus(
                new Service(53, system),
                new Service(80, system),
                new Service(443, system),
                machine,
                new Service(25, system),
                new Service(22, machine),
                null);
    }
}
