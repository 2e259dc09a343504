package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two managers look after the same backups, and one is quicker. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BackupRaceTest {

    private final Meanwhile meanwhile = new Meanwhile();
    private final BackupWorld backups;
    private final CloudWorld world;
    private final CloudWorld quicker;

    BackupRaceTest(TestDatabase database) {
        backups = BackupWorld.of(CloudWorld.on(meanwhile.of(database.open())));
        world = backups.world();
        quicker = world.second();
    }

    @Test
    void whatWasTakenSinceItWasFoundDueIsNotTakenAgain() {
        backups.turnToDue();
        meanwhile.before("WHERE v.service_id = ?", this::take);
        world.jobs().dailyBackup();

        assertThat(meanwhile.isOver()).isTrue();
        assertThat(backups.backups()).singleElement().satisfies(task -> assertThat(task.end())
                .isEqualTo(TaskStatus.DONE));
    }

    @Test
    void aBackupThatWasTriedAgainMeanwhileIsNotTriedOnceMore() {
        world.faults.add(new FaultRule("engine.createBackup", "*", new Fault.Fail("no space left", false), 1));
        backups.turnToDue();
        Instant tomorrow = backups.plan().due().plus(BackupWorld.DAY);
        take();
        meanwhile.before("SET task_id = NULL", () -> {
            quicker.jobs().dailyBackup();
            world.clock.turn(Duration.ofHours(1));
            take();
        });
        world.jobs().dailyBackup();

        assertThat(meanwhile.isOver()).isTrue();
        assertThat(backups.plan().due()).isEqualTo(tomorrow);
        assertThat(backups.look()).isEmpty();
        assertThat(backups.backups()).extracting(TaskRow::end).containsExactly(TaskStatus.DONE, TaskStatus.ERROR);
    }

    /** The quicker manager begins a backup, and runs it to its end. */
    private void take() {
        quicker.jobs().dailyBackup();
        world.finish(quicker.cloud, backups.backups().getFirst().id());
    }
}
