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
        /** The taking of a snapshot, which can be given up. */
        SNAPSHOT_TASK,
        /** A reboot into another netboot mode, behind which nothing waits yet: a rebuild may (decisions/0035). */
        NETBOOT_TASK,
        /** A task that only an operator can end. */
        STUCK_TASK;

        public static Hold of(Optional<RunningTask> task) {
            return task.map(Hold::of).orElse(NOTHING);
        }

        private static Hold of(RunningTask task) {
            if (task.stuck()) {
                return STUCK_TASK;
            }
            return switch (task.type()) {
                case CREATE_SNAPSHOT -> SNAPSHOT_TASK;
                case SET_NETBOOT -> task.next().isEmpty() ? NETBOOT_TASK : TASK;
                default -> TASK;
            };
        }
    }

    public VpsCondition {
        options = Set.copyOf(options);
    }
}
