package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskStep;
import io.vpsmanager.contract.task.TaskType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tasks with their steps, as people read them. */
public final class TaskHistory {

    private final TaskDefinitions kinds;
    private final TaskStore tasks;
    private final StepLog log;

    TaskHistory(TaskDefinitions kinds, TaskStore tasks, StepLog log) {
        this.kinds = kinds;
        this.tasks = tasks;
        this.log = log;
    }

    /** The newest tasks of a service without their steps, newest first. */
    public List<TaskDetail> list(ServiceId service, int limit) {
        return tasks.list(service, limit).stream()
                .map(task -> detail(task, List.of()))
                .toList();
    }

    /** One page of the tasks of a service with their steps, in two reads. */
    public HistoryPage<TaskDetail> page(ServiceId service, HistoryQuery<TaskType> query) {
        List<String> wanted = query.kind().stream().flatMap(this::kinds).toList();
        if (query.kind().isPresent() && wanted.isEmpty()) {
            return new HistoryPage<>(List.of(), false, false);
        }
        HistoryPage<TaskRow> page = tasks.page(service, wanted, query);
        Map<TaskId, List<StepEntry>> logs =
                log.list(page.rows().stream().map(TaskRow::id).toList());
        List<TaskDetail> details = page.rows().stream()
                .map(task -> detail(task, steps(task, logs.getOrDefault(task.id(), List.of()))))
                .toList();
        return new HistoryPage<>(details, page.newer(), page.older());
    }

    /** The types of all tasks of a service. */
    public Set<TaskType> listTypes(ServiceId service) {
        return tasks.listKinds(service).stream().map(TaskRow::type).collect(Collectors.toSet());
    }

    /** One task with its steps. */
    public TaskDetail detail(TaskRow task) {
        return detail(task, steps(task, log.list(task.id())));
    }

    private Stream<String> kinds(TaskType type) {
        return kinds.list().stream().map(TaskDefinition::key).filter(key -> TaskRow.type(key) == type);
    }

    private static TaskDetail detail(TaskRow task, List<TaskStep> steps) {
        return new TaskDetail(
                task.id(),
                task.type(),
                task.end(),
                task.progress(),
                task.author(),
                task.origin(),
                task.queryId(),
                task.created(),
                task.ended(),
                steps,
                task.cause());
    }

    private List<TaskStep> steps(TaskRow task, List<StepEntry> entries) {
        Map<String, StepEntry> last = new HashMap<>();
        entries.forEach(entry -> last.put(entry.step(), entry));
        List<TaskStep> steps = new ArrayList<>();
        boolean present = task.end() == TaskStatus.RUNNING;
        for (Step step : kinds.get(task.kind()).steps()) {
            Optional<StepEntry> entry = Optional.ofNullable(last.get(step.name()));
            Optional<Instant> at = entry.map(StepEntry::at);
            if (entry.isEmpty() && present) {
                steps.add(new TaskStep(step.name(), TaskStep.Standing.RUNNING, at));
                present = false;
            } else {
                steps.add(new TaskStep(step.name(), standing(entry), at));
            }
        }
        return steps;
    }

    private static TaskStep.Standing standing(Optional<StepEntry> entry) {
        if (entry.isEmpty()) {
            return TaskStep.Standing.WAITING;
        }
        return switch (entry.get().kind()) {
            case DONE -> TaskStep.Standing.DONE;
            case FAILED, UNDO_FAILED -> TaskStep.Standing.FAILED;
            case UNDONE -> TaskStep.Standing.UNDONE;
        };
    }
}
