package io.vpsmanager.web.dashboard;

import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.login.LoginApi;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Message;
import java.util.List;
import java.util.Optional;

/** Reports how the task that a page follows ended. */
public final class TaskEndMessage {

    private TaskEndMessage() {}

    /** Whether a page that follows this task, or none, shows what is. */
    static boolean isCurrent(VpsSummary vps, Optional<TaskId> followed) {
        return vps.task().map(RunningTask::id).equals(followed);
    }

    /** What to tell a page of the task that it follows, if it has ended. */
    public static List<Message> messages(ConsoleRequest request, VpsSummary vps, Optional<TaskId> followed) {
        return followed
                .filter(_ -> !isCurrent(vps, followed))
                .map(task -> request.api(TaskViews.class).get(vps.name(), task))
                .stream()
                .filter(task -> task.end().ended())
                .map(task -> message(request, vps, task))
                .toList();
    }

    /** What to tell after something was done; of a task that has ended before anybody could follow it, how it ended. */
    public static Message after(ConsoleRequest request, VpsSummary vps, Notice notice) {
        Message begun = notice.message(request.ui());
        if (!begun.id().equals(Notice.TASK) || vps.task().isPresent()) {
            return begun;
        }
        return request.api(TaskViews.class).list(vps.name(), 1).stream()
                .filter(task -> task.end().ended())
                .findFirst()
                .map(task -> message(request, vps, task))
                .orElse(begun);
    }

    private static Message message(ConsoleRequest request, VpsSummary vps, TaskDetail task) {
        String title = request.ui()
                .text(
                        "dashboard.ended",
                        "end",
                        task.end().name(),
                        "task",
                        request.ui().text("task.type", task.type()));
        String now = request.ui().text("dashboard.now", "state", request.ui().text("state", vps.state()));
        Message.Kind kind =
                switch (task.end()) {
                    case DONE -> Message.Kind.SUCCESS;
                    case CANCELLED -> Message.Kind.WARNING;
                    case ERROR, STUCK -> Message.Kind.ERROR;
                    case WAITING, RUNNING, UNDOING -> Message.Kind.INFO;
                };
        boolean failed = kind == Message.Kind.ERROR;
        Message message = Message.of(
                Notice.TASK, kind, title, failed ? now + " " + request.ui().text("dashboard.failedNext") : now);
        boolean login = task.end() == TaskStatus.DONE && hasSetPassword(request, vps, task);
        Message told = task.cause()
                .map(cause -> message.withCause(cause, task.queryId()))
                .orElse(message);
        return (login ? told.thatLasts() : told)
                .withLink(
                        request.ui().text(login ? "login.show" : "dashboard.seeTask"),
                        login ? Paths.of(Paths.LOGIN, vps.name()) : Paths.task(vps.name(), task.id()));
    }

    /** One that was there before and nobody has read yet is none of this task's. */
    private static boolean hasSetPassword(ConsoleRequest request, VpsSummary vps, TaskDetail task) {
        return request.api(LoginApi.class)
                .find(vps.name())
                .filter(login -> login.waiting() && !login.set().isBefore(task.created()))
                .isPresent();
    }
}
