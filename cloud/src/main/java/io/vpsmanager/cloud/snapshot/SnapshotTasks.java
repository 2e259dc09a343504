package io.vpsmanager.cloud.snapshot;

import io.vpsmanager.cloud.task.ForwardStep;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsState;
import java.util.List;

/** A task that takes a server's snapshot, reverts the server to it, or deletes it. */
public record SnapshotTasks(TaskType type, List<Step> steps) implements TaskDefinition {

    /** The server keeps running; if the task fails, the snapshot taken so far is deleted. */
    public static SnapshotTasks create(TakeSnapshot take) {
        return new SnapshotTasks(TaskType.CREATE_SNAPSHOT, List.of(take));
    }

    /** Forward only, and the snapshot is consumed: as at OVHcloud, a reverted server has none. */
    public static SnapshotTasks revert(SnapshotSteps keeper) {
        return new SnapshotTasks(
                TaskType.REVERT_SNAPSHOT,
                List.of(
                        new ForwardStep("revertSnapshot", keeper::revert),
                        new ForwardStep("deleteSnapshot", keeper::delete)));
    }

    public static SnapshotTasks delete(SnapshotSteps keeper) {
        return new SnapshotTasks(TaskType.DELETE_SNAPSHOT, List.of(new ForwardStep("deleteSnapshot", keeper::delete)));
    }

    @Override
    public String key() {
        return type.wire();
    }

    /** OVHcloud has no state for a revert: a running server restarts from its disk. */
    @Override
    public VpsState during(VpsState before) {
        return switch (type) {
            case CREATE_SNAPSHOT -> VpsState.BACKUPING;
            case REVERT_SNAPSHOT -> before == VpsState.STOPPED ? before : VpsState.REBOOTING;
            default -> before;
        };
    }
}
