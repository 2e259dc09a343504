package io.vpsmanager.cloud.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsState;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a task is told to those who know OVHcloud's words, and how long its steps wait between attempts. */
class TaskWordsTest {

    @ParameterizedTest
    @CsvSource({
        "WAITING, TODO, false",
        "RUNNING, DOING, false",
        "UNDOING, DOING, false",
        "DONE, DONE, true",
        "CANCELLED, CANCELLED, true",
        "ERROR, ERROR, true",
        "STUCK, BLOCKED, true"
    })
    void eachStandingHasItsWordAndIsWorkedOnOrNot(TaskStatus end, TaskState told, boolean rests) {
        TaskRow row = row("rebootVm", end);
        assertThat(row.task())
                .isEqualTo(new Task(
                        OffsetDateTime.parse("2026-03-29T10:37:12Z"), new TaskId(7), 40, told, TaskType.REBOOT_VM));
        assertThat(row.isAtRest()).isEqualTo(rests);
    }

    @Test
    void aKindThatTheApiDoesNotKnowIsAnInternalTask() {
        assertThat(row("polishVm", TaskStatus.DONE).type()).isEqualTo(TaskType.INTERNAL_TASK);
    }

    @ParameterizedTest
    @CsvSource({"1, PT0.2S", "2, PT0.4S", "3, PT0.8S", "6, PT6.4S", "7, PT10S", "100, PT10S"})
    void pausesDoubleUntilTheyAreLongEnough(int vain, Duration pause) {
        assertThat(TaskSettings.standard().pause(vain)).isEqualTo(pause);
    }

    /** As after the program was set back to an earlier version. */
    @Test
    void aTaskOfAnUnknownKindIsNamed() {
        assertThatThrownBy(() -> new TaskDefinitions(List.of()).get("polishVm"))
                .hasMessageContaining("polishVm is not in this version");
    }

    private static TaskRow row(String kind, TaskStatus end) {
        return new TaskRow(
                new TaskId(7),
                kind,
                new ServiceId(1),
                new ServiceName("vps-1"),
                end,
                40,
                0,
                VpsState.RUNNING,
                "operator",
                Origin.API,
                "query",
                Instant.parse("2026-03-29T10:37:12Z"),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                Optional.empty());
    }
}
