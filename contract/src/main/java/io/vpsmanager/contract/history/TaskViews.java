package io.vpsmanager.contract.history;

import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import java.util.Set;

/** The tasks of a server with their authors, steps and outcomes. */
public interface TaskViews {

    /** The newest tasks of a server, newest first. `limit`: 1 to 100. */
    List<TaskDetail> list(ServiceName serviceName, int limit);

    /** One task with its author, steps, outcome and cause. */
    TaskDetail get(ServiceName serviceName, TaskId task);

    /** One page of a server's tasks, newest first. */
    HistoryPage<TaskDetail> page(ServiceName serviceName, HistoryQuery<TaskType> query);

    /** The types of all tasks a server ever had. */
    Set<TaskType> listTypes(ServiceName serviceName);
}
