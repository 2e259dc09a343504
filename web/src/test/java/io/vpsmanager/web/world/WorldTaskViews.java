package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.web.world.World.Read;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tasks, newest first. */
final class WorldTaskViews implements TaskViews {

    private final World world;

    WorldTaskViews(World world) {
        this.world = world;
    }

    @Override
    public List<TaskDetail> list(ServiceName serviceName, int limit) {
        world.read(Read.TASKS, serviceName);
        return world.tasks.getOrDefault(serviceName, List.of()).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public TaskDetail get(ServiceName serviceName, TaskId task) {
        return world.tasks.getOrDefault(serviceName, List.of()).stream()
                .filter(each -> each.id().equals(task))
                .findFirst()
                .orElseThrow(() -> ContractException.notFound("no task " + task + " here"));
    }

    @Override
    public HistoryPage<TaskDetail> page(ServiceName serviceName, HistoryQuery<TaskType> query) {
        world.get(serviceName);
        List<TaskDetail> matching = world.tasks.getOrDefault(serviceName, List.of()).stream()
                .filter(task -> query.kind().isEmpty() || query.kind().get() == task.type())
                .filter(task -> query.origin().isEmpty() || query.origin().get() == task.origin())
                .filter(task -> query.since().isEmpty()
                        || !task.created().isBefore(query.since().get()))
                .filter(task -> query.until().isEmpty()
                        || task.created().isBefore(query.until().get()))
                .toList();
        return WorldHistory.page(matching, task -> task.id().value(), query);
    }

    @Override
    public Set<TaskType> listTypes(ServiceName serviceName) {
        return world.tasks.getOrDefault(serviceName, List.of()).stream()
                .map(TaskDetail::type)
                .collect(Collectors.toSet());
    }
}
