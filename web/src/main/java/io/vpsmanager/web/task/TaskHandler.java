package io.vpsmanager.web.task;

import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.NoSuchPage;
import io.vpsmanager.web.ui.Screens;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows one task and follows it to its end. */
@Controller
public final class TaskHandler {

    private final Screens screens;

    public TaskHandler(Screens screens) {
        this.screens = screens;
    }

    @GetMapping(Paths.TASK)
    Answer task(ConsoleRequest request, @PathVariable ServiceName serviceName, @PathVariable TaskId id) {
        VpsSummary vps = request.api(VpsViews.class).get(serviceName);
        TaskDetail task = NoSuchPage.unless(() -> request.api(TaskViews.class).get(serviceName, id));
        TaskView view = new TaskView(vps, task, request.now(), request.ui().support());
        if (request.htmx()) {
            return screens.fragment(request.ui(), "task/detail", view);
        }
        Head head = Head.below(request.ui(), vps, request.ui().text("task.type", task.type()));
        return screens.page(request.ui(), head, "task/task", view);
    }
}
