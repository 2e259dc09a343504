package io.vpsmanager.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.Login;
import io.vpsmanager.engine.backup.BackupId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {

    private static final BackupId BACKUP = new BackupId("vps-test-01.vps.ovh.net/backup-1");
    private static final Duration LONG = Duration.ofMinutes(5);

    /** The system, and who was let into it: what is on a played disk. */
    @ParameterizedTest
    @EnumSource
    void whatWasOnTheDiskComesBack(TestDatabase database) {
        World world = new World(database);
        JdbcClient sql = JdbcClient.create(world.dataSource);
        world.simulator.setPassword(World.step("password"), World.MACHINE, "of-the-Backup-1");
        world.clock.turn(LONG);
        world.simulator.createBackup(World.step("take"), World.MACHINE, BACKUP);
        world.clock.turn(LONG);
        Login other = new Login(Optional.of("of-another-System-1"), Optional.empty());
        world.simulator.installSystem(World.step("install"), World.MACHINE, "rocky-10", other);
        world.clock.turn(LONG);
        assertThat(world.simulator.isLetIn(World.MACHINE, "of-the-Backup-1")).isFalse();

        world.simulator.restoreBackup(World.step("restore"), World.MACHINE, BACKUP);
        assertThat(world.simulator.isLetIn(World.MACHINE, "of-another-System-1"))
                .isFalse();
        world.clock.turn(LONG);

        assertThat(world.simulator.restoreBackup(World.step("restore"), World.MACHINE, BACKUP))
                .isEqualTo(World.DONE);
        assertThat(world.simulator.isLetIn(World.MACHINE, "of-the-Backup-1")).isTrue();
        assertThat(sql.sql("select image from simulator.disk")
                        .query(String.class)
                        .single())
                .isEqualTo("debian-13");
    }

    @ParameterizedTest
    @EnumSource
    void anAttachedBackupIsTheDiskAfterThoseOfTheMachine(TestDatabase database) {
        World world = new World(database);
        world.simulator.createBackup(World.step("take"), World.MACHINE, BACKUP);
        world.clock.turn(LONG);
        world.simulator.attachBackup(World.step("attach"), World.MACHINE, BACKUP);
        assertThat(world.simulator.findAttachedBackup(World.MACHINE)).isEmpty();
        world.clock.turn(LONG);

        assertThat(world.simulator.findAttachedBackup(World.MACHINE))
                .hasValueSatisfying(attached -> assertThat(attached.device()).isEqualTo("/dev/sdb"));
    }
}
