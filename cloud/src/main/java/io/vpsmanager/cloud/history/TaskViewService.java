package io.vpsmanager.cloud.history;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.feature.PageSize;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import java.util.Set;

/** The tasks of the caller's servers with their authors, steps and outcomes. */
record TaskViewService(Access access) implements TaskViews {

    @Override
    public List<TaskDetail> list(ServiceName serviceName, int limit) {
        return access.tasks()
                .history()
                .list(access.getVisible(serviceName).id(), Math.clamp(limit, 1, PageSize.LARGEST));
    }

    @Override
    public TaskDetail get(ServiceName serviceName, TaskId task) {
        return access.tasks().history().detail(TaskService.find(access, serviceName, task));
    }

    @Override
    public HistoryPage<TaskDetail> page(ServiceName serviceName, HistoryQuery<TaskType> query) {
        VpsRow vps = access.getVisible(serviceName);
        PageSize.check(query.size());
        return access.tasks().history().page(vps.id(), query);
    }

    @Override
    public Set<TaskType> listTypes(ServiceName serviceName) {
        return access.tasks().history().listTypes(access.getVisible(serviceName).id());
    }
}
