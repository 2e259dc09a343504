package io.vpsmanager.web.dashboard.tile;

import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.text.Formats;
import io.vpsmanager.web.ui.Ui;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The newest tasks. */
final class ActivityTile implements Tile {

    private static final int SHOWN = 4;

    record View(ServiceName vps, List<TaskDetail> tasks, Instant now) {
        /** When a task was asked for and how it stands, such as `Today, 14:33 · done in 48 s`. */
        String line(Ui ui, TaskDetail task) {
            Formats formats = ui.formats();
            String when = formats.sameDay(task.created(), now)
                    ? ui.text("tile.today", "time", formats.time(task.created()))
                    : formats.moment(task.created());
            String how = task.ended()
                    .map(ended -> ui.text(
                            "tile.ended",
                            "end",
                            task.end().name(),
                            "duration",
                            formats.duration(Duration.between(task.created(), ended))))
                    .orElseGet(() -> ui.text("task.end", task.end()));
            return when + " · " + how;
        }
    }

    @Override
    public View read(ConsoleRequest request, VpsSummary vps) {
        return new View(vps.name(), request.api(TaskViews.class).list(vps.name(), SHOWN), request.now());
    }
}
