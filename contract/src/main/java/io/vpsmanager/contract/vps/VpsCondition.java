package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.task.TaskType;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that decides what is allowed on a server now.
 *
 * @param hold whether a task keeps it for itself
 * @param ending whether it is deleted when its paid time is over
 * @param snapshot whether it has one
 */
public record VpsCondition(
        VpsState state,
        Hold hold,
        boolean expired,
        boolean locked,
        boolean ending,
        Set<VpsOption> options,
        boolean snapshot,
        VpsVersion range) {

    /** What keeps a server for itself. */
    public enum Hold {
        NOTHING,
        TASK,
        /** The taking of a snapshot, which can be given up. */
        SNAPSHOT_TASK,
        /** A task that only an operator can end. */
        STUCK_TASK;

        public static Hold of(Optional<RunningTask> task) {
            return task.map(Hold::of).orElse(NOTHING);
        }

        private static Hold of(RunningTask task) {
            if (task.stuck()) {
                return STUCK_TASK;
            }
            return task.type() == TaskType.CREATE_SNAPSHOT ? SNAPSHOT_TASK : TASK;
        }
    }

    public VpsCondition {
        options = Set.copyOf(options);
    }
}
