package io.vpsmanager.cloud.event;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.ServiceName;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes events, in the transaction of what they record. */
public final class EventLog {

    private static final int MAX_DETAIL_LENGTH = 1000;

    private final CloudDatabase database;
    private final InstantSource clock;

    public EventLog(CloudDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Something that concerns an account rather than a service. */
    public void account(EventKind kind, Author author, String detail) {
        write(kind, null, null, author, detail);
    }

    /** Something that happened to a service, described by its values. */
    public void service(EventKind kind, ServiceName service, Author author, EventData data) {
        write(kind, service, null, author, data.toString());
    }

    /** Something a task did to a service. */
    public void task(EventKind kind, ServiceName service, TaskId task, Author author, String detail) {
        write(kind, service, task, author, detail);
    }

    /** Whether this ever happened to a service. */
    public boolean has(EventKind kind, ServiceName service) {
        return database.sql()
                        .sql("SELECT count(*) FROM event WHERE kind = ? AND service_name = ?")
                        .params(List.of(kind.name(), service.value()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void write(
            EventKind kind, @Nullable ServiceName service, @Nullable TaskId task, Author author, String detail) {
        database.sql()
                .sql("""
                        INSERT INTO event (at, kind, service_name, task_id, author, origin, query_id, remote_address, detail)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Columns.time(clock.instant()))
                .param(kind.name())
                .param(service == null ? null : service.value())
                .param(task == null ? null : task.value())
                .param(author.name())
                .param(author.origin().name())
                .param(author.queryId())
                .param(author.remoteAddress())
                .param(detail.substring(0, Math.min(detail.length(), MAX_DETAIL_LENGTH)))
                .update();
    }
}
