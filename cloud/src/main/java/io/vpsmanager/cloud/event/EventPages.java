package io.vpsmanager.cloud.event;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.database.HistoryFilter;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Pages of events. */
public final class EventPages {

    /** A name may be reused once its service is gone: the earlier service's events must not be shown. */
    private static final String SELECT = """
            SELECT h.*, t.kind AS task_kind
            FROM event h LEFT JOIN task t ON t.id = h.task_id
            WHERE h.service_name = ? AND (h.task_id IS NULL OR t.service_id = ?)
              AND h.id > coalesce(
                (SELECT max(gone.id) FROM event gone WHERE gone.service_name = ? AND gone.kind = 'SERVICE_REMOVED'), 0)
            """;

    private static final String SELECT_ACCOUNT = """
            SELECT h.*, NULL AS task_kind FROM event h
            WHERE h.service_name IS NULL AND (h.author = ? OR (h.author = 'operator' AND h.detail = ?))
            """;

    private final CloudDatabase database;

    public EventPages(CloudDatabase database) {
        this.database = database;
    }

    /** One page of what happened to the service that has this name now; one read. */
    public HistoryPage<Event> page(long service, ServiceName name, HistoryQuery<EventKind> asked) {
        return HistoryFilter.page(asked, query -> {
            HistoryFilter filter = new HistoryFilter(query, "at");
            query.kind().ifPresent(kind -> filter.kinds(List.of(kind.name())));
            return database.sql()
                    .sql(SELECT + filter.sql())
                    .params(List.of(name.value(), service, name.value()))
                    .params(filter.values())
                    .query(EventPages::read)
                    .list();
        });
    }

    /** One page of what an account did that concerns no service, or was done to it by an operator; one read. */
    public HistoryPage<Event> page(AccountId account, HistoryQuery<EventKind> asked) {
        return HistoryFilter.page(asked, query -> {
            HistoryFilter filter = new HistoryFilter(query, "at");
            query.kind().ifPresent(kind -> filter.kinds(List.of(kind.name())));
            return database.sql()
                    .sql(SELECT_ACCOUNT + filter.sql())
                    .params(List.of(account.value(), account.value()))
                    .params(filter.values())
                    .query(EventPages::read)
                    .list();
        });
    }

    private static Event read(ResultSet row, int number) throws SQLException {
        Optional<Long> task = Columns.findLong(row, "task_id");
        TaskType type =
                Columns.findText(row, "task_kind").map(Columns::taskType).orElse(TaskType.INTERNAL_TASK);
        return new Event(
                row.getLong("id"),
                Columns.instant(row, "at"),
                EventKind.valueOf(row.getString("kind")),
                task.map(id -> new Event.AboutTask(new TaskId(id), type)),
                row.getString("author"),
                Origin.valueOf(row.getString("origin")),
                Optional.of(row.getString("remote_address")).filter(address -> !address.equals("-")),
                row.getString("query_id"),
                row.getString("detail"));
    }
}
