package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.engine.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Moves a task on from wherever its log says it is.
 *
 * <p>Never blocks: a step that takes time is asked about again later. Safe to call at any moment, from several
 * managers, after any crash: what was done is in the log, what may have been done is safe to repeat, and of several
 * callers the last one has the lease: the others do nothing more.
 */
public final class TaskRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);

    private final TaskDefinitions kinds;
    private final TaskStore tasks;
    private final StepLog log;
    private final VpsStore servers;
    private final TaskLeases leases;
    private final StepRun steps;
    private final TaskCompletion ending;
    private final TaskSettings settings;

    TaskRunner(TaskEngine engine, TaskLeases leases, StepRun steps, TaskCompletion ending) {
        this.kinds = engine.kinds();
        this.tasks = engine.tasks();
        this.log = engine.log();
        this.servers = engine.servers();
        this.settings = engine.settings();
        this.leases = leases;
        this.steps = steps;
        this.ending = ending;
    }

    /** Does what can be done now; returns when to check again, or nothing if the task is idle. */
    public Optional<Duration> advance(TaskId id) {
        TaskRow task = tasks.get(id);
        if (task.isAtRest()) {
            return Optional.empty();
        }
        try (MDC.MDCCloseable _ = MDC.putCloseable("task", id.toString());
                MDC.MDCCloseable _ = MDC.putCloseable("query", task.queryId());
                TaskLeases.Turn turn = leases.turn(id)) {
            return turn.lease(task).map(this::work).orElseGet(() -> Optional.of(settings.pause(1)));
        }
    }

    private Optional<Duration> work(TaskLease lease) {
        try {
            return advance(lease);
        } catch (LeaseLostException e) {
            LOG.info("{}: this manager leaves it alone", e.getMessage());
            leases.giveUp(lease);
            return Optional.of(settings.pause(1));
        }
    }

    private Optional<Duration> advance(TaskLease lease) {
        TaskRow task = lease.read();
        return switch (task.end()) {
            case WAITING -> {
                lease.write(() -> {
                    tasks.move(task.id(), TaskStatus.WAITING, TaskStatus.RUNNING);
                });
                // Not by itself running: it may have been cancelled between the reading and the move.
                yield advance(lease);
            }
            case RUNNING -> forward(lease, task);
            case UNDOING -> backward(lease, task);
            case DONE, CANCELLED, ERROR, STUCK -> Optional.empty();
        };
    }

    private Optional<Duration> forward(TaskLease lease, TaskRow task) {
        List<StepEntry> entries = log.list(task.id());
        Set<String> done = names(entries, StepEntry.Kind.DONE);
        List<Step> all = kinds.get(task.kind()).steps();
        Optional<Step> next =
                all.stream().filter(step -> !done.contains(step.name())).findFirst();
        if (next.isEmpty()) {
            ending.end(lease, task, TaskStatus.DONE);
            return Optional.empty();
        }
        Step step = next.get();
        return switch (steps.run(lease, task, step, vps(lease, task))) {
            case Outcome.Done() -> {
                record(lease, task, entries, step, StepEntry.Kind.DONE);
                tasks.setProgress(task, percent(done.size() + 1, 0, all.size()));
                yield advance(lease);
            }
            case Outcome.Working(int percent, Duration askAgain) -> {
                tasks.setProgress(task, percent(done.size(), percent, all.size()));
                yield Optional.of(askAgain);
            }
            case Outcome.Retry(String reason) -> again(task, () -> fail(lease, task, entries, step, reason));
            case Outcome.Failed(String reason) -> fail(lease, task, entries, step, reason);
            case Outcome.Unsupported(String reason) -> fail(lease, task, entries, step, reason);
            case Outcome.Fenced() -> throw lease.lost();
        };
    }

    private Optional<Duration> fail(TaskLease lease, TaskRow task, List<StepEntry> entries, Step step, String reason) {
        lease.write(() -> {
            log.append(task.id(), entries.size(), step.name(), StepEntry.Kind.FAILED, reason);
            tasks.setCause(task.id(), reason);
            tasks.turnBack(task);
        });
        return work(lease.next());
    }

    /** First nothing of the failed step may go on, or still begin; then what was taken is given back. */
    private Optional<Duration> backward(TaskLease lease, TaskRow task) {
        List<StepEntry> entries = log.list(task.id());
        Optional<Step> failed = failedForGood(task, entries);
        if (failed.isPresent()) {
            Outcome closed = steps.close(lease, task, failed.get(), vps(lease, task));
            if (!(closed instanceof Outcome.Done)) {
                return wait(lease, task, entries, failed.get(), closed);
            }
        }
        Optional<UndoableStep> next = nextUndo(task, entries);
        if (next.isEmpty()) {
            ending.end(lease, task, task.aborted() ? TaskStatus.CANCELLED : TaskStatus.ERROR);
            return Optional.empty();
        }
        return undo(lease, task, entries, next.get());
    }

    /** A step that goes on at the engine is taken back where its undo can do that, and otherwise waited for. */
    private Optional<Duration> undo(TaskLease lease, TaskRow task, List<StepEntry> entries, UndoableStep step) {
        VpsRow vps = vps(lease, task);
        Outcome closed = steps.close(lease, task, step, vps);
        if (!(closed instanceof Outcome.Done || closed instanceof Outcome.Working)) {
            return wait(lease, task, entries, step, closed);
        }
        Outcome undone = steps.undo(lease, task, step, vps);
        if (undone instanceof Outcome.Done) {
            record(lease, task, entries, step, StepEntry.Kind.UNDONE);
            return advance(lease);
        }
        boolean goesOn = undone instanceof Outcome.Retry && closed instanceof Outcome.Working;
        return wait(lease, task, entries, step, goesOn ? closed : undone);
    }

    /** What is to be done after an answer on the way back that is not the wanted one. */
    private Optional<Duration> wait(
            TaskLease lease, TaskRow task, List<StepEntry> entries, Step step, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done() -> Optional.of(Duration.ZERO);
            case Outcome.Working(int _, Duration askAgain) -> Optional.of(askAgain);
            case Outcome.Retry(String reason) -> again(task, () -> stuck(lease, task, entries, step, reason));
            case Outcome.Failed(String reason) -> stuck(lease, task, entries, step, reason);
            case Outcome.Unsupported(String reason) -> stuck(lease, task, entries, step, reason);
            case Outcome.Fenced() -> throw lease.lost();
        };
    }

    /** The step that failed and has no undo. */
    private Optional<Step> failedForGood(TaskRow task, List<StepEntry> entries) {
        Set<String> failed = names(entries, StepEntry.Kind.FAILED);
        return kinds.get(task.kind()).steps().stream()
                .filter(step -> failed.contains(step.name()) && !(step instanceof UndoableStep))
                .findFirst();
    }

    /** The last step that was begun, can be undone and is not; a step that failed may have taken something too. */
    private Optional<UndoableStep> nextUndo(TaskRow task, List<StepEntry> entries) {
        Set<String> begun = entries.stream().map(StepEntry::step).collect(Collectors.toSet());
        Set<String> undone = names(entries, StepEntry.Kind.UNDONE);
        return kinds.get(task.kind()).steps().reversed().stream()
                .filter(step -> begun.contains(step.name()) && !undone.contains(step.name()))
                .filter(UndoableStep.class::isInstance)
                .map(UndoableStep.class::cast)
                .findFirst();
    }

    private Optional<Duration> stuck(TaskLease lease, TaskRow task, List<StepEntry> entries, Step step, String reason) {
        lease.write(() -> {
            log.append(task.id(), entries.size(), step.name(), StepEntry.Kind.UNDO_FAILED, reason);
            ending.stuck(task, step.name(), reason);
        });
        return Optional.empty();
    }

    private Optional<Duration> again(TaskRow task, java.util.function.Supplier<Optional<Duration>> giveUp) {
        int vain = task.attempts() + 1;
        if (vain >= settings.attempts()) {
            return giveUp.get();
        }
        tasks.setAttempts(task, vain);
        return Optional.of(settings.pause(vain));
    }

    private void record(TaskLease lease, TaskRow task, List<StepEntry> entries, Step step, StepEntry.Kind kind) {
        lease.write(() -> {
            log.append(task.id(), entries.size(), step.name(), kind, "");
            tasks.setAttempts(task, 0);
        });
    }

    private VpsRow vps(TaskLease lease, TaskRow task) {
        Optional<VpsRow> found = servers.find(task.serviceId());
        if (found.isEmpty()) {
            // Removed by whoever took the task over, or else against the rules.
            lease.read();
        }
        return found.orElseThrow(() -> new IllegalStateException(
                "task " + task.id() + " is for server " + task.serviceName() + ", which is gone"));
    }

    private static Set<String> names(List<StepEntry> entries, StepEntry.Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(StepEntry::step)
                .collect(Collectors.toSet());
    }

    private static int percent(int done, int ofNext, int all) {
        return (done * 100 + ofNext) / all;
    }
}
