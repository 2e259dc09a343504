package io.vpsmanager.contract.vps;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsCondition.Hold;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a task that holds a server leaves possible. */
class VpsConditionTest {

    @Test
    void aServerWithoutATaskIsHeldByNothing() {
        assertThat(Hold.of(Optional.empty())).isEqualTo(Hold.NOTHING);
    }

    @Test
    void theTakingOfASnapshotIsKnownAsWhatCanBeGivenUp() {
        assertThat(hold(TaskType.CREATE_SNAPSHOT, false, Optional.empty())).isEqualTo(Hold.SNAPSHOT_TASK);
        assertThat(hold(TaskType.REBOOT_VM, false, Optional.empty())).isEqualTo(Hold.TASK);
    }

    @Test
    void oneRebuildWaitsForANetbootChangeAndNoSecondOne() {
        assertThat(hold(TaskType.SET_NETBOOT, false, Optional.empty())).isEqualTo(Hold.NETBOOT_TASK);
        assertThat(hold(TaskType.SET_NETBOOT, false, Optional.of(TaskType.REINSTALL_VM)))
                .isEqualTo(Hold.TASK);
    }

    /** Whatever it was: only an operator can end it. */
    @Test
    void aStuckTaskIsNothingElse() {
        for (TaskType type : TaskType.values()) {
            assertThat(hold(type, true, Optional.empty())).as(type.name()).isEqualTo(Hold.STUCK_TASK);
        }
    }

    private static Hold hold(TaskType type, boolean stuck, Optional<TaskType> next) {
        return Hold.of(Optional.of(new RunningTask(new TaskId(1), type, 0, "operator", Instant.EPOCH, stuck, next)));
    }
}
