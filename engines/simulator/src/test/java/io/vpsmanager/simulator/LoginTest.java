package io.vpsmanager.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.Login;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.StepCall;
import io.vpsmanager.engine.snapshot.SnapshotId;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is let into the system of a played machine. */
class LoginTest {

    private static final String OLD = "old-Password-1";
    private static final String NEW = "new-Password-2";

    @ParameterizedTest
    @EnumSource
    void aPasswordIsTheSystemsThatRunsThen(TestDatabase database) {
        World world = new World(database);
        finish(world, "local", step -> world.simulator.setPassword(step, World.MACHINE, OLD));
        assertThat(world.simulator.isLetIn(World.MACHINE, OLD)).isTrue();

        finish(world, "rescue", step -> world.simulator.reboot(step, World.MACHINE, BootMode.RESCUE));
        assertThat(world.simulator.isLetIn(World.MACHINE, OLD)).isFalse();
        finish(world, "rescued", step -> world.simulator.setPassword(step, World.MACHINE, NEW));
        assertThat(world.simulator.isLetIn(World.MACHINE, NEW)).isTrue();

        finish(world, "again", step -> world.simulator.reboot(step, World.MACHINE, BootMode.RESCUE));
        assertThat(world.simulator.isLetIn(World.MACHINE, NEW)).isFalse();
        finish(world, "back", step -> world.simulator.reboot(step, World.MACHINE, BootMode.LOCAL));
        assertThat(world.simulator.isLetIn(World.MACHINE, OLD)).isTrue();
        assertThat(world.simulator.isLetIn(World.MACHINE, NEW)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aFreshSystemForgetsAndASnapshotRemembers(TestDatabase database) {
        World world = new World(database);
        SnapshotId snapshot = new SnapshotId(World.MACHINE + "/snapshot-1");
        finish(world, "set", step -> world.simulator.setPassword(step, World.MACHINE, OLD));
        finish(world, "take", step -> world.simulator.createSnapshot(step, World.MACHINE, snapshot));

        Login login = new Login(Optional.of(NEW), Optional.empty());
        finish(world, "install", step -> world.simulator.installSystem(step, World.MACHINE, "rocky-10", login));
        assertThat(world.simulator.isLetIn(World.MACHINE, OLD)).isFalse();
        assertThat(world.simulator.isLetIn(World.MACHINE, NEW)).isTrue();

        finish(world, "revert", step -> world.simulator.revertSnapshot(step, World.MACHINE, snapshot));
        assertThat(world.simulator.isLetIn(World.MACHINE, OLD)).isTrue();
    }

    private static void finish(World world, String step, Function<StepCall, Outcome> call) {
        assertThat(call.apply(World.step(step))).isInstanceOf(Outcome.Working.class);
        world.clock.turn(Duration.ofMinutes(2));
        assertThat(call.apply(World.step(step))).isEqualTo(World.DONE);
    }
}
