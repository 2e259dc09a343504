package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.StepCall;
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

    private final Engines engines;
    private final FaultPlan faults;

    StepRun(Engines engines, FaultPlan faults) {
        this.engines = engines;
        this.faults = faults;
    }

    Outcome run(TaskLease lease, TaskRow task, Step step, VpsRow vps) {
        String place = "step." + task.kind() + "." + step.name();
        Optional<Outcome> before = fault(place + ".before", task);
        if (before.isPresent()) {
            return before.get();
        }
        Outcome outcome = guarded(task, step.name(), () -> step.run(context(lease, step, vps, "")));
        return outcome instanceof Outcome.Done ? fault(place + ".after", task).orElse(outcome) : outcome;
    }

    Outcome undo(TaskLease lease, TaskRow task, UndoableStep step, VpsRow vps) {
        Outcome outcome = guarded(task, "undo of " + step.name(), () -> step.undo(context(lease, step, vps, "-undo")));
        String place = "undo." + task.kind() + "." + step.name();
        return outcome instanceof Outcome.Done ? fault(place, task).orElse(outcome) : outcome;
    }

    /** Makes the engine never start a step again; returns the step's status there. */
    Outcome close(TaskLease lease, TaskRow task, Step step, VpsRow vps) {
        return guarded(task, "closing " + step.name(), () -> {
            lease.read();
            return engines.of(vps.datacenter()).close(new StepCall(id(lease, step, ""), lease.fence()));
        });
    }

    private StepContext context(TaskLease lease, Step step, VpsRow vps, String suffix) {
        return new StepContext(lease, vps, engines.of(vps.datacenter()), id(lease, step, suffix));
    }

    private static StepId id(TaskLease lease, Step step, String suffix) {
        return new StepId("task-" + lease.task() + "-" + step.name() + suffix);
    }

    private static Outcome guarded(TaskRow task, String what, java.util.function.Supplier<Outcome> work) {
        try {
            return work.get();
        } catch (LeaseLostException e) {
            throw e;
        } catch (RuntimeException e) {
            // Any failure of the database or the engine may be temporary; attempts are counted.
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
            case Fault.Hang(), Fault.WrongState() -> Optional.empty();
        };
    }
}
