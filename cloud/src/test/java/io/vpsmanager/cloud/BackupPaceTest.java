package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.task.TaskId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How many backups are taken at once. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BackupPaceTest {

    private final CloudWorld world;

    BackupPaceTest(TestDatabase database) {
        world = BackupWorld.on(database).world();
    }

    /** What a night of standing still leaves due must not fill the queue, and who cannot be backed up must not fill the page. */
    @Test
    void noMoreThanAFewAreUnderWayAndWhoIsHeldKeepsNobodyWaiting() {
        for (int i = 0; i < 22; i++) {
            world.running(VpsOption.AUTOMATED_BACKUP);
        }
        world.jobs().dailyBackup();
        world.clock.turn(BackupWorld.DAY.multipliedBy(2));
        world.jobs().dailyBackup();
        world.jobs().dailyBackup();
        assertThat(underWay()).hasSize(20);

        underWay().forEach(world::finish);
        world.jobs().dailyBackup();
        assertThat(underWay()).hasSize(3);
        underWay().forEach(world::finish);

        world.clock.turn(BackupWorld.DAY);
        world.cloud
                .core()
                .database()
                .sql()
                .sql("UPDATE vps SET state = 'rescued' WHERE service_id IN"
                        + " (SELECT service_id FROM automated_backup_plan ORDER BY due FETCH FIRST 20 ROWS ONLY)")
                .update();
        world.jobs().dailyBackup();
        assertThat(underWay()).hasSize(3);
    }

    private List<TaskId> underWay() {
        return world.cloud.operator().listVps().stream()
                .flatMap(vps -> world.vps(vps.name()).task().stream())
                .map(RunningTask::id)
                .toList();
    }
}
