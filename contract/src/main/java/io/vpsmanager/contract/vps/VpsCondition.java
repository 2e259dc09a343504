package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.RunningTask;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that decides what is allowed on a server now.
 *
 * @param hold whether a task holds it exclusively
 * @param ending whether it will be deleted when its paid time ends
 * @param snapshot whether it has one
 * @param missing what its engine lacks
 */
public record VpsCondition(
        VpsState state,
        Hold hold,
        boolean expired,
        boolean locked,
        boolean ending,
        Set<VpsOption> options,
        boolean snapshot,
        VpsVersion range,
        Set<Capability> missing) {

    /** What holds a server exclusively. */
    public enum Hold {
        NOTHING,
        TASK,
        /** A snapshot is being taken, which can be aborted. */
        SNAPSHOT_TASK,
        /** A reboot into another netboot mode with nothing queued behind it yet: a rebuild may be (decisions/0035). */
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
        missing = Set.copyOf(missing);
    }
}
