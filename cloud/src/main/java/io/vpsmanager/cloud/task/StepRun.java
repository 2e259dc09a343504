package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.StepId;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.engine.fault.FaultPlan;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs or undoes one step once, at the places where the fault plan may interfere. */
final class StepRun {

    private static final Logger LOG = LoggerFactory.getLogger(StepRun.class);
    private static final Duration HELD = Duration.ofMillis(100);

    private final FaultPlan faults;

    StepRun(FaultPlan faults) {
        this.faults = faults;
    }

    Outcome run(TaskRow task, Step step, VpsRow vps) {
        String place = "step." + task.kind() + "." + step.name();
        Optional<Outcome> before = fault(place + ".before", task);
        if (before.isPresent()) {
            return before.get();
        }
        Outcome outcome = guarded(task, step.name(), () -> step.run(context(task, step, vps, "")));
        return outcome instanceof Outcome.Done ? fault(place + ".after", task).orElse(outcome) : outcome;
    }

    Outcome undo(TaskRow task, UndoableStep step, VpsRow vps) {
        Outcome outcome = guarded(task, "undo of " + step.name(), () -> step.undo(context(task, step, vps, "-undo")));
        String place = "undo." + task.kind() + "." + step.name();
        return outcome instanceof Outcome.Done ? fault(place, task).orElse(outcome) : outcome;
    }

    private static StepContext context(TaskRow task, Step step, VpsRow vps, String suffix) {
        return new StepContext(task.id(), vps, new StepId("task-" + task.id() + "-" + step.name() + suffix));
    }

    private static Outcome guarded(TaskRow task, String what, java.util.function.Supplier<Outcome> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            // Anything may be a passing trouble of the database or the engine; the attempts are counted.
            LOG.warn("task {} ({} of {}): {} threw", task.id(), task.kind(), task.serviceName(), what, e);
            return new Outcome.Retry(what + ": " + e.getMessage());
        }
    }

    private Optional<Outcome> fault(String place, TaskRow task) {
        return faults.next(place, task.serviceName().value()).flatMap(StepRun::outcome);
    }

    private static Optional<Outcome> outcome(Fault fault) {
        return switch (fault) {
            case Fault.Hold() -> Optional.of(new Outcome.Working(0, HELD));
            case Fault.Delay(Duration by) -> Optional.of(new Outcome.Working(0, by));
            case Fault.Fail(String reason, boolean passing) ->
                Optional.of(passing ? new Outcome.Retry(reason) : new Outcome.Failed(reason));
            case Fault.LostReply() -> Optional.of(new Outcome.Retry("the reply was lost"));
            case Fault.WrongState() -> Optional.empty();
        };
    }
}
