package io.vpsmanager.cloud.snapshot;

import io.vpsmanager.cloud.login.LoginStore;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.snapshot.SnapshotEngine;
import io.vpsmanager.engine.snapshot.SnapshotId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;

/** What steps do to the snapshot of a server, in the engine and in its row. */
public record SnapshotSteps(SnapshotStore rows, LoginStore logins, InstantSource clock) {

    Outcome take(StepContext context) {
        Outcome outcome =
                call(context, (keeper, id) -> keeper.createSnapshot(context.step(), context.machine(), id), MISSING);
        if (outcome instanceof Outcome.Done) {
            context.write(() -> rows.setTaken(context.vps().id(), clock.instant()));
        }
        return outcome;
    }

    Outcome revert(StepContext context) {
        Outcome outcome =
                call(context, (keeper, id) -> keeper.revertSnapshot(context.step(), context.machine(), id), MISSING);
        if (outcome instanceof Outcome.Done) {
            context.write(() -> logins.forget(context.vps().id()));
        }
        return outcome;
    }

    /** Also done if there is none, or the engine never had one. */
    Outcome delete(StepContext context) {
        if (context.engine().ability(SnapshotEngine.class).isEmpty()) {
            return new Outcome.Done();
        }
        Outcome outcome = call(
                context,
                (keeper, id) -> keeper.deleteSnapshot(context.step(), context.machine(), id),
                new Outcome.Done());
        if (outcome instanceof Outcome.Done) {
            context.write(() -> rows.remove(context.vps().id()));
        }
        return outcome;
    }

    private static final Outcome MISSING = new Outcome.Failed("this server has no snapshot");

    private Outcome call(StepContext context, BiFunction<SnapshotEngine, SnapshotId, Outcome> call, Outcome without) {
        Optional<SnapshotEngine> snapshots = context.engine().ability(SnapshotEngine.class);
        if (snapshots.isEmpty()) {
            return new Outcome.Unsupported("this engine keeps no snapshots");
        }
        return rows.findEntered(context.vps().id())
                .map(row ->
                        call.apply(snapshots.get(), row.inEngine(context.vps().name())))
                .orElse(without);
    }
}
