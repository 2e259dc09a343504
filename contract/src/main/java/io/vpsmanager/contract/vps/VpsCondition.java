package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.RunningTask;
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
        /** A task that only an operator can end. */
        STUCK_TASK;

        public static Hold of(Optional<RunningTask> task) {
            return task.map(running -> running.stuck() ? STUCK_TASK : TASK).orElse(NOTHING);
        }
    }

    public VpsCondition {
        options = Set.copyOf(options);
    }
}
