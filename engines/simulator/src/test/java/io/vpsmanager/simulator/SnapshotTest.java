package io.vpsmanager.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.Login;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.snapshot.SnapshotId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SnapshotTest {

    private static final SnapshotId SNAPSHOT = new SnapshotId("vps-test-01.vps.ovh.net/snapshot-1");

    /** A machine that goes back to its snapshot is not left halfway. */
    @ParameterizedTest
    @EnumSource
    void aDeletionWaitsForAReturn(TestDatabase database) {
        World world = new World(database);
        world.simulator.createSnapshot(World.step("take"), World.MACHINE, SNAPSHOT);
        world.clock.turn(Duration.ofMinutes(1));
        assertThat(world.simulator.revertSnapshot(World.step("revert"), World.MACHINE, SNAPSHOT))
                .isInstanceOf(Outcome.Working.class);

        assertThat(world.simulator.deleteSnapshot(World.step("delete"), World.MACHINE, SNAPSHOT))
                .isInstanceOf(Outcome.Retry.class);
        world.clock.turn(Duration.ofMinutes(2));
        assertThat(world.simulator.deleteSnapshot(World.step("delete"), World.MACHINE, SNAPSHOT))
                .isInstanceOf(Outcome.Working.class);
        assertThat(world.power()).isEqualTo(Machine.Power.ON);
    }

    @ParameterizedTest
    @EnumSource
    void anImageHoldsWhatWasOnTheDiskThen(TestDatabase database) {
        World world = new World(database);
        world.simulator.setPassword(World.step("password"), World.MACHINE, "old-Password-1");
        world.clock.turn(Duration.ofMinutes(1));
        world.simulator.createSnapshot(World.step("take"), World.MACHINE, SNAPSHOT);
        assertThat(world.simulator.findImage(SNAPSHOT)).as("while it is taken").isEmpty();
        world.clock.turn(Duration.ofMinutes(1));
        Login login = new Login(Optional.empty(), Optional.of("ssh-ed25519 AAAA later"));
        world.simulator.installSystem(World.step("install"), World.MACHINE, "rocky-10", login);
        world.clock.turn(Duration.ofMinutes(2));

        Qcow2File file =
                Qcow2File.read(world.anotherSimulator().findImage(SNAPSHOT).orElseThrow());

        assertThat(file.diskSize()).isEqualTo(40L << 30);
        assertThat(file.disk())
                .startsWith("VPS Manager, simulated disk\n")
                .contains("snapshot: " + SNAPSHOT + "\n", "image: debian-13\n", "root password hash: ")
                .doesNotContain("rocky", "ssh-ed25519", "old-Password-1");
    }

    /** What is on a played disk is its image; no order changes that yet. */
    @ParameterizedTest
    @EnumSource
    void whatWasOnTheDiskIsPutBack(TestDatabase database) {
        World world = new World(database);
        JdbcClient sql = JdbcClient.create(world.dataSource);
        world.simulator.createSnapshot(World.step("take"), World.MACHINE, SNAPSHOT);
        world.clock.turn(Duration.ofMinutes(1));
        assertThat(world.simulator.listSnapshots()).containsExactly(SNAPSHOT);
        sql.sql("UPDATE simulator.disk SET image = 'rocky-10'").update();

        world.simulator.revertSnapshot(World.step("revert"), World.MACHINE, SNAPSHOT);
        world.clock.turn(Duration.ofMinutes(2));

        assertThat(world.simulator.revertSnapshot(World.step("revert"), World.MACHINE, SNAPSHOT))
                .isEqualTo(World.DONE);
        assertThat(sql.sql("SELECT image FROM simulator.disk")
                        .query(String.class)
                        .single())
                .isEqualTo("debian-13");
    }
}
