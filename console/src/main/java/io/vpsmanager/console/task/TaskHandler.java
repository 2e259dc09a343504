package io.vpsmanager.console.task;

import io.vpsmanager.console.path.Paths;
import io.vpsmanager.console.session.Visit;
import io.vpsmanager.console.ui.Answer;
import io.vpsmanager.console.ui.Head;
import io.vpsmanager.console.ui.NoSuchPage;
import io.vpsmanager.console.ui.Screens;
import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
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
    Answer task(Visit visit, @PathVariable ServiceName serviceName, @PathVariable TaskId id) {
        VpsSummary vps = visit.api(VpsViews.class).get(serviceName);
        TaskDetail task = NoSuchPage.unless(() -> visit.api(TaskViews.class).get(serviceName, id));
        TaskView view = new TaskView(vps, task, visit.now(), visit.ui().support());
        if (visit.htmx()) {
            return screens.fragment(visit.ui(), "task/detail", view);
        }
        Head head = Head.below(visit.ui(), vps, visit.ui().text("task.type", task.type()));
        return screens.page(visit.ui(), head, "task/task", view);
    }
}
