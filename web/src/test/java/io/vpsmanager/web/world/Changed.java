package io.vpsmanager.web.world;

import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.vps.VpsCondition;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A server of the world with one thing about it changed. */
final class Changed {

    private Changed() {}

    /** A condition while it is changed. */
    private static final class Draft {
        private final VpsCondition before;
        private VpsState state;
        private VpsCondition.Hold hold;
        private boolean expired;
        private boolean locked;
        private boolean ending;
        private boolean snapshot;
        private VpsVersion range;

        Draft(VpsCondition before) {
            this.before = before;
            state = before.state();
            hold = before.hold();
            expired = before.expired();
            locked = before.locked();
            ending = before.ending();
            snapshot = before.snapshot();
            range = before.range();
        }

        VpsCondition made() {
            return new VpsCondition(state, hold, expired, locked, ending, before.options(), snapshot, range, Set.of());
        }
    }

    static VpsSummary with(VpsSummary vps, VpsState state, Optional<RunningTask> task) {
        return change(vps, vps.displayName(), task, draft -> {
            draft.state = state;
            draft.hold = VpsCondition.Hold.of(task);
        });
    }

    /** With its task so far, or stuck. */
    static VpsSummary standing(VpsSummary vps, int progress, boolean stuck) {
        Optional<RunningTask> task = vps.task()
                .map(before -> new RunningTask(
                        before.id(), before.type(), progress, before.author(), before.created(), stuck, before.next()));
        return with(vps, vps.state(), task);
    }

    static VpsSummary expired(VpsSummary vps) {
        return change(vps, draft -> draft.expired = true);
    }

    static VpsSummary locked(VpsSummary vps) {
        return change(vps, draft -> draft.locked = true);
    }

    static VpsSummary ending(VpsSummary vps, boolean ending) {
        return change(vps, draft -> draft.ending = ending);
    }

    static VpsSummary snapshotted(VpsSummary vps) {
        return change(vps, draft -> draft.snapshot = true);
    }

    static VpsSummary old(VpsSummary vps) {
        return change(vps, draft -> draft.range = VpsVersion.V2019_1);
    }

    static VpsSummary named(VpsSummary vps, Optional<String> displayName) {
        return change(vps, displayName, vps.task(), _ -> {});
    }

    private static VpsSummary change(VpsSummary vps, Consumer<Draft> condition) {
        return change(vps, vps.displayName(), vps.task(), condition);
    }

    private static VpsSummary change(
            VpsSummary vps, Optional<String> displayName, Optional<RunningTask> task, Consumer<Draft> condition) {
        Draft draft = new Draft(vps.condition());
        condition.accept(draft);
        return new VpsSummary(
                vps.name(),
                displayName,
                draft.made(),
                vps.netbootMode(),
                task,
                vps.modelName(),
                vps.datacenter(),
                vps.mainIp(),
                vps.expiration(),
                vps.terminationAsked());
    }

    static VpsSummary askedToEnd(VpsSummary vps, Instant until) {
        return new VpsSummary(
                vps.name(),
                vps.displayName(),
                vps.condition(),
                vps.netbootMode(),
                vps.task(),
                vps.modelName(),
                vps.datacenter(),
                vps.mainIp(),
                vps.expiration(),
                Optional.of(until));
    }
}
