package io.vpsmanager.cloud.snapshot;

import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.task.UndoableStep;
import io.vpsmanager.engine.Outcome;

/** Takes the snapshot that was inserted for a server. */
public record TakeSnapshot(SnapshotSteps keeper) implements UndoableStep {

    @Override
    public String name() {
        return "createSnapshot";
    }

    @Override
    public Outcome run(StepContext context) {
        return keeper.take(context);
    }

    @Override
    public Outcome undo(StepContext context) {
        return keeper.delete(context);
    }
}
