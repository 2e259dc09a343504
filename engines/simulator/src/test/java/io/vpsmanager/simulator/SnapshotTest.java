package io.vpsmanager.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.SnapshotId;
import io.vpsmanager.engine.StepId;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SnapshotTest {

    private static final SnapshotId SNAPSHOT = new SnapshotId("vps-test-01.vps.ovh.net/snapshot-1");

    /** What is on a played disk is its image; no order changes that yet. */
    @ParameterizedTest
    @EnumSource
    void whatWasOnTheDiskIsPutBack(TestDatabase database) {
        World world = new World(database);
        JdbcClient sql = JdbcClient.create(world.dataSource);
        world.simulator.createSnapshot(new StepId("take"), World.MACHINE, SNAPSHOT);
        world.clock.turn(Duration.ofMinutes(1));
        assertThat(world.simulator.listSnapshots()).containsExactly(SNAPSHOT);
        sql.sql("UPDATE simulator.disk SET image = 'rocky-10'").update();

        world.simulator.revertSnapshot(new StepId("revert"), World.MACHINE, SNAPSHOT);
        world.clock.turn(Duration.ofMinutes(2));

        assertThat(world.simulator.revertSnapshot(new StepId("revert"), World.MACHINE, SNAPSHOT))
                .isEqualTo(World.DONE);
        assertThat(sql.sql("SELECT image FROM simulator.disk")
                        .query(String.class)
                        .single())
                .isEqualTo("debian-13");
    }
}
