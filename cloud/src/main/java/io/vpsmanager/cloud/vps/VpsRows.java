package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.catalogue.Plan;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsKeymap;
import io.vpsmanager.contract.vps.VpsOffer;
import io.vpsmanager.contract.vps.VpsState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a server from a row of {@link #FROM}. */
final class VpsRows {

    /** Everything of a server in one row, its running task beside it. */
    static final String FROM = """
            FROM vps v
            JOIN service s ON s.id = v.service_id
            LEFT JOIN task t ON t.id = v.task_id
            """;

    private static final String COLUMNS = """
            SELECT v.*, s.name, s.expiration, t.kind AS task_kind, t.progress AS task_progress, t.author AS task_author,
                   t.created AS task_created, t.state AS task_state
            """;

    static final String SELECT = COLUMNS + FROM;

    /** With the role of a contact, to be joined as `c`. */
    static final String SELECT_WITH_ROLE = COLUMNS + ", c.role " + FROM;

    private static final ReadOnce<String> DATACENTERS = new ReadOnce<>(word -> word);
    private static final ReadOnce<VpsOption> OPTIONS = new ReadOnce<>(word -> WireValue.get(VpsOption.class, word));

    private VpsRows() {}

    static VpsRow read(ResultSet row, int number) throws SQLException {
        return new VpsRow(
                new ServiceId(row.getLong("service_id")),
                new ServiceName(row.getString("name")),
                row.getObject("iam_id", UUID.class),
                Columns.findText(row, "display_name"),
                Columns.wire(row, "state", VpsState.class),
                row.getLong("version"),
                task(row),
                Columns.wire(row, "netboot_mode", NetbootMode.class),
                Columns.findText(row, "keymap").map(keymap -> WireValue.get(VpsKeymap.class, keymap)),
                row.getBoolean("sla_monitoring"),
                row.getBoolean("locked"),
                row.getString("datacenter"),
                row.getString("image_id"),
                plan(row),
                Columns.findText(row, "main_ip"),
                Columns.date(row, "expiration"));
    }

    private static Optional<RunningTask> task(ResultSet row) throws SQLException {
        Optional<Long> id = Columns.findLong(row, "task_id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String kind = row.getString("task_kind");
        return Optional.of(new RunningTask(
                new TaskId(id.get()),
                WireValue.find(TaskType.class, kind).orElse(TaskType.INTERNAL_TASK),
                row.getInt("task_progress"),
                row.getString("task_author"),
                Columns.instant(row, "task_created"),
                row.getString("task_state").equals("STUCK")));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getString("plan_code"),
                row.getString("model_name"),
                row.getString("model_offer"),
                "vps",
                Columns.wire(row, "model_version", VpsVersion.class),
                Columns.wire(row, "offer_type", VpsOffer.class),
                row.getInt("vcores"),
                row.getLong("memory"),
                row.getLong("disk"),
                row.getInt("bandwidth"),
                row.getInt("maximum_additional_ips"),
                DATACENTERS.of(row.getString("model_datacenters")),
                OPTIONS.of(row.getString("model_options")),
                List.of(),
                List.of(),
                false,
                List.of());
    }
}
