package io.vpsmanager.web.list;

import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.vps.VpsPage;
import io.vpsmanager.contract.vps.VpsQuery.Sort;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.web.ui.Ui;
import java.time.LocalDate;
import java.util.List;

/** The list of servers. */
record ListView(ListQuery query, VpsPage page, LocalDate today) {

    /** The states in the order of their filter: what works, what changes, what does not work. */
    static final List<VpsState> STATES = List.of(
            VpsState.RUNNING,
            VpsState.BACKUPING,
            VpsState.INSTALLING,
            VpsState.REBOOTING,
            VpsState.UPGRADING,
            VpsState.RESCUED,
            VpsState.STOPPED,
            VpsState.STOPPING,
            VpsState.MAINTENANCE);

    /** Seconds until the rows are asked for again: quick while one of them changes. */
    int poll() {
        return page.rows().stream().anyMatch(row -> row.task().isPresent()) ? 2 : 60;
    }

    long first() {
        return (long) (page.page() - 1) * page.size() + 1;
    }

    long last() {
        return first() + page.rows().size() - 1;
    }

    /** `aria-sort` of a column. */
    String sorted(Sort column) {
        if (column != query.sort()) {
            return "none";
        }
        return query.descending() ? "descending" : "ascending";
    }

    /** What a server is busy with, and what waits for it to finish. */
    static String running(Ui ui, RunningTask task) {
        String name = ui.text("task.type", task.type());
        return task.next()
                .map(next -> ui.text("task.then", "task", name, "next", ui.text("task.type", next)))
                .orElse(name);
    }
}
