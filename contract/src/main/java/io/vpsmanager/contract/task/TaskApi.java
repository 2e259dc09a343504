package io.vpsmanager.contract.task;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.form.Expanded;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The tasks of a server. */
@HttpExchange
@ResponseBody
public interface TaskApi {

    @GetExchange("/vps/{serviceName}/tasks")
    @Needs(Right.READ)
    List<TaskId> list(
            @PathVariable ServiceName serviceName,
            @RequestParam(required = false) @Nullable TaskState state,
            @RequestParam(required = false) @Nullable TaskType type);

    @Expanded
    @GetExchange("/vps/{serviceName}/tasks")
    @Needs(Right.READ)
    List<Task> listObjects(
            @PathVariable ServiceName serviceName,
            @RequestParam(required = false) @Nullable TaskState state,
            @RequestParam(required = false) @Nullable TaskType type);

    @GetExchange("/vps/{serviceName}/tasks/{id}")
    @Needs(Right.READ)
    Task get(@PathVariable ServiceName serviceName, @PathVariable TaskId id);
}
