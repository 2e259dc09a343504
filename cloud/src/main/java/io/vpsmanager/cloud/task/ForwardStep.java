package io.vpsmanager.cloud.task;

import io.vpsmanager.engine.Outcome;
import java.util.function.Function;

/** A step that is never undone, from its work. */
public record ForwardStep(String name, Function<StepContext, Outcome> work) implements Step {

    @Override
    public Outcome run(StepContext context) {
        return work.apply(context);
    }
}
