package io.vpsmanager.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.ProbeRoute;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The ports of simulated machines. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ProbeRouteTest {

    private final World world;

    ProbeRouteTest(TestDatabase database) {
        world = new World(database);
    }

    @Test
    void aRunningMachineListensWhileItIsAsked() throws IOException {
        InetSocketAddress ssh;
        try (ProbeRoute reach = world.simulator.reach(World.MACHINE)) {
            ssh = reach.at(22).orElseThrow();
            for (int port : List.of(22, 25, 80, 443)) {
                try (Socket socket = new Socket()) {
                    socket.connect(reach.at(port).orElseThrow());
                    assertThat(socket.isConnected()).isTrue();
                }
            }
            assertThat(reach.at(53)).isPresent();
            assertThat(reach.at(8080)).isEmpty();
        }
        try (Socket socket = new Socket()) {
            assertThatThrownBy(() -> socket.connect(ssh)).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void aStoppedMachineAndOneThatDoesNotExistAreSilent() {
        world.simulator.stop(World.step("task-8/stop"), World.MACHINE);
        assertSilent(World.MACHINE);
        world.clock.turn(Duration.ofHours(1));
        assertSilent(World.MACHINE);
        assertSilent(new MachineId("nobody"));
    }

    private void assertSilent(MachineId machine) {
        try (ProbeRoute reach = world.simulator.reach(machine)) {
            assertThat(reach.host()).isEmpty();
            assertThat(reach.at(22)).isEmpty();
            assertThat(reach.at(53)).isEmpty();
        }
    }
}
