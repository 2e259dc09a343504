package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.task.TaskEnd;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.engine.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.MDC;

/**
 * Moves a task on from wherever its log says it is.
 *
 * <p>Never blocks: a step that takes time is asked about again later. Safe to call at any moment, from several managers,
 * after any crash: what was done is in the log, what may have been done is safe to repeat.
 */
public final class TaskRunner {

    private final CloudDatabase database;
    private final TaskKinds kinds;
    private final TaskStore tasks;
    private final StepLog log;
    private final VpsStore servers;
    private final StepRun steps;
    private final TaskEnding ending;
    private final TaskSettings settings;

    TaskRunner(TaskEngine engine, StepRun steps, TaskEnding ending) {
        this.database = engine.database();
        this.kinds = engine.kinds();
        this.tasks = engine.tasks();
        this.log = engine.log();
        this.servers = engine.servers();
        this.settings = engine.settings();
        this.steps = steps;
        this.ending = ending;
    }

    /** Does what can be done now; says when to look again, or nothing when the task rests. */
    public Optional<Duration> advance(TaskId id) {
        TaskRow task = tasks.get(id);
        try (MDC.MDCCloseable _ = MDC.putCloseable("task", id.toString());
                MDC.MDCCloseable _ = MDC.putCloseable("query", task.queryId())) {
            return advance(task);
        }
    }

    private Optional<Duration> advance(TaskRow task) {
        return switch (task.end()) {
            case WAITING -> {
                tasks.move(task.id(), TaskEnd.WAITING, TaskEnd.RUNNING);
                // Not by itself running: it may have been cancelled between the reading and the move.
                TaskRow now = tasks.get(task.id());
                yield now.end() == TaskEnd.WAITING ? Optional.of(Duration.ZERO) : advance(now);
            }
            case RUNNING -> forward(task);
            case UNDOING -> backward(task);
            case DONE, CANCELLED, ERROR, STUCK -> Optional.empty();
        };
    }

    private Optional<Duration> forward(TaskRow task) {
        List<StepEntry> entries = log.list(task.id());
        Set<String> done = names(entries, StepEntry.Kind.DONE);
        List<Step> all = kinds.get(task.kind()).steps();
        Optional<Step> next =
                all.stream().filter(step -> !done.contains(step.name())).findFirst();
        if (next.isEmpty()) {
            return ending.end(task, TaskEnd.DONE);
        }
        Step step = next.get();
        return switch (steps.run(task, step, vps(task))) {
            case Outcome.Done() -> {
                record(task, entries, step, StepEntry.Kind.DONE, "");
                tasks.setProgress(task.id(), percent(done.size() + 1, 0, all.size()));
                yield advance(tasks.get(task.id()));
            }
            case Outcome.Working(int percent, Duration askAgain) -> {
                tasks.setProgress(task.id(), percent(done.size(), percent, all.size()));
                yield Optional.of(askAgain);
            }
            case Outcome.Retry(String reason) -> again(task, () -> fail(task, entries, step, reason));
            case Outcome.Failed(String reason) -> fail(task, entries, step, reason);
        };
    }

    private Optional<Duration> fail(TaskRow task, List<StepEntry> entries, Step step, String reason) {
        database.transaction().executeWithoutResult(_ -> {
            log.append(task.id(), entries.size(), step.name(), StepEntry.Kind.FAILED, reason);
            tasks.setCause(task.id(), reason);
            tasks.move(task.id(), TaskEnd.RUNNING, TaskEnd.UNDOING);
        });
        return advance(tasks.get(task.id()));
    }

    private Optional<Duration> backward(TaskRow task) {
        List<StepEntry> entries = log.list(task.id());
        Optional<UndoableStep> next = nextUndo(task, entries);
        if (next.isEmpty()) {
            return ending.end(task, task.aborted() ? TaskEnd.CANCELLED : TaskEnd.ERROR);
        }
        UndoableStep step = next.get();
        return switch (steps.undo(task, step, vps(task))) {
            case Outcome.Done() -> {
                record(task, entries, step, StepEntry.Kind.UNDONE, "");
                yield advance(tasks.get(task.id()));
            }
            case Outcome.Working(int _, Duration askAgain) -> Optional.of(askAgain);
            case Outcome.Retry(String reason) -> again(task, () -> stuck(task, entries, step, reason));
            case Outcome.Failed(String reason) -> stuck(task, entries, step, reason);
        };
    }

    /** The last step that was begun, can be undone and is not; a step that failed may have taken something too. */
    private Optional<UndoableStep> nextUndo(TaskRow task, List<StepEntry> entries) {
        Set<String> begun = entries.stream()
                .filter(entry -> entry.kind() == StepEntry.Kind.DONE || entry.kind() == StepEntry.Kind.FAILED)
                .map(StepEntry::step)
                .collect(Collectors.toSet());
        Set<String> undone = names(entries, StepEntry.Kind.UNDONE);
        return kinds.get(task.kind()).steps().reversed().stream()
                .filter(step -> begun.contains(step.name()) && !undone.contains(step.name()))
                .filter(UndoableStep.class::isInstance)
                .map(UndoableStep.class::cast)
                .findFirst();
    }

    private Optional<Duration> stuck(TaskRow task, List<StepEntry> entries, Step step, String reason) {
        database.transaction().executeWithoutResult(_ -> {
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

    private void record(TaskRow task, List<StepEntry> entries, Step step, StepEntry.Kind kind, String detail) {
        database.transaction().executeWithoutResult(_ -> {
            log.append(task.id(), entries.size(), step.name(), kind, detail);
            tasks.setAttempts(task, 0);
        });
    }

    private VpsRow vps(TaskRow task) {
        return servers.find(task.serviceId())
                .orElseThrow(() -> new IllegalStateException(
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
