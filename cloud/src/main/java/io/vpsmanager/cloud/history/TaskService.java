package io.vpsmanager.cloud.history;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskApi;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tasks of the caller's servers. */
record TaskService(Access access) implements TaskApi {

    /** More than any server has. */
    private static final int MAX = 10_000;

    @Override
    public List<TaskId> list(ServiceName serviceName, @Nullable TaskState state, @Nullable TaskType type) {
        return rows(serviceName, state, type).map(TaskRow::id).toList();
    }

    @Override
    public List<Task> listObjects(ServiceName serviceName, @Nullable TaskState state, @Nullable TaskType type) {
        return rows(serviceName, state, type).map(TaskRow::task).toList();
    }

    private Stream<TaskRow> rows(ServiceName serviceName, @Nullable TaskState state, @Nullable TaskType type) {
        VpsRow vps = access.getVisible(serviceName);
        return access.tasks().rows().list(vps.id(), MAX).stream()
                .filter(task -> state == null || task.wireState() == state)
                .filter(task -> type == null || task.type() == type);
    }

    @Override
    public Task get(ServiceName serviceName, TaskId id) {
        return find(access, serviceName, id).task();
    }

    static TaskRow find(Access access, ServiceName serviceName, TaskId id) {
        VpsRow vps = access.getVisible(serviceName);
        return access.tasks()
                .rows()
                .find(id)
                .filter(task -> task.serviceId().equals(vps.id()))
                .orElseThrow(() -> ContractException.notFound("This task does not exist"));
    }
}
