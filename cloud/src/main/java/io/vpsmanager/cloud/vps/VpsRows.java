package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.catalogue.ServerPlan;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsKeymap;
import io.vpsmanager.contract.vps.VpsOffer;
import io.vpsmanager.contract.vps.VpsState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a server from a row of {@link #FROM}. */
final class VpsRows {

    /** Everything of a server in one row, beside it its running task, the one that waits behind that, and a termination to confirm. */
    static final String FROM = """
            FROM vps v
            JOIN service s ON s.id = v.service_id
            LEFT JOIN task t ON t.id = v.task_id
            LEFT JOIN task n ON n.id = v.next_task_id
            LEFT JOIN termination e ON e.service_id = v.service_id AND e.token_hash IS NOT NULL
            """;

    /** What is read, in this order: read by place, since a driver looks every name up anew for every row. */
    private enum Column {
        SERVICE_ID("v.service_id"),
        NAME("s.name"),
        IAM_ID("v.iam_id"),
        DISPLAY_NAME("v.display_name"),
        STATE("v.state"),
        VERSION("v.version"),
        TASK_ID("v.task_id"),
        TASK_KIND("t.kind"),
        TASK_PROGRESS("t.progress"),
        TASK_AUTHOR("t.author"),
        TASK_CREATED("t.created"),
        TASK_STATE("t.state"),
        NEXT_KIND("n.kind"),
        NETBOOT_MODE("v.netboot_mode"),
        KEYMAP("v.keymap"),
        SLA_MONITORING("v.sla_monitoring"),
        LOCKED("v.locked"),
        DATACENTER("v.datacenter"),
        IMAGE_ID("v.image_id"),
        PLAN_CODE("v.plan_code"),
        MODEL_NAME("v.model_name"),
        MODEL_OFFER("v.model_offer"),
        MODEL_VERSION("v.model_version"),
        OFFER_TYPE("v.offer_type"),
        VCORES("v.vcores"),
        MEMORY("v.memory"),
        DISK("v.disk"),
        BANDWIDTH("v.bandwidth"),
        MAXIMUM_ADDITIONAL_IPS("v.maximum_additional_ips"),
        MODEL_DATACENTERS("v.model_datacenters"),
        MODEL_OPTIONS("v.model_options"),
        MAIN_IP("v.main_ip"),
        EXPIRATION("s.expiration"),
        ENDING("s.delete_at_expiration"),
        TERMINATION_EXPIRES("e.expires");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }

        /** From 1, as JDBC counts: the columns are selected in the order of the constants. */
        @SuppressWarnings("EnumOrdinal")
        private int place() {
            return ordinal() + 1;
        }

        private String text(ResultSet row) throws SQLException {
            return row.getString(place());
        }

        private Optional<String> findText(ResultSet row) throws SQLException {
            return Optional.ofNullable(text(row));
        }

        private int count(ResultSet row) throws SQLException {
            return row.getInt(place());
        }

        private long number(ResultSet row) throws SQLException {
            return row.getLong(place());
        }

        private boolean flag(ResultSet row) throws SQLException {
            return row.getBoolean(place());
        }

        private <T> @Nullable T value(ResultSet row, Class<T> type) throws SQLException {
            return row.getObject(place(), type);
        }

        private <E extends Enum<E> & WireValue> E wire(ResultSet row, Class<E> type) throws SQLException {
            return WireValue.get(type, text(row));
        }
    }

    private static final String COLUMNS =
            Arrays.stream(Column.values()).map(column -> column.sql).collect(Collectors.joining(", ", "SELECT ", " "));

    static final String SELECT = COLUMNS + FROM;

    /** With the role of a contact, to be joined as `c`. */
    static final String SELECT_WITH_ROLE = COLUMNS + ", c.role " + FROM;

    private static final ReadOnce<String> DATACENTERS = new ReadOnce<>(word -> word);
    private static final ReadOnce<VpsOption> OPTIONS = new ReadOnce<>(word -> WireValue.get(VpsOption.class, word));

    private VpsRows() {}

    static VpsRow read(ResultSet row, int number) throws SQLException {
        return new VpsRow(
                new ServiceId(Column.SERVICE_ID.number(row)),
                new ServiceName(Column.NAME.text(row)),
                Objects.requireNonNull(Column.IAM_ID.value(row, UUID.class)),
                Column.DISPLAY_NAME.findText(row),
                Column.STATE.wire(row, VpsState.class),
                Column.VERSION.number(row),
                task(row),
                Column.NETBOOT_MODE.wire(row, NetbootMode.class),
                Column.KEYMAP.findText(row).map(keymap -> WireValue.get(VpsKeymap.class, keymap)),
                Column.SLA_MONITORING.flag(row),
                Column.LOCKED.flag(row),
                Column.DATACENTER.text(row),
                Column.IMAGE_ID.text(row),
                plan(row),
                Column.MAIN_IP.findText(row),
                Objects.requireNonNull(Column.EXPIRATION.value(row, LocalDate.class)),
                Column.ENDING.flag(row),
                Optional.ofNullable(Column.TERMINATION_EXPIRES.value(row, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Optional<RunningTask> task(ResultSet row) throws SQLException {
        @Nullable Long id = Column.TASK_ID.value(row, Long.class);
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(new RunningTask(
                new TaskId(id),
                Columns.taskType(Column.TASK_KIND.text(row)),
                Column.TASK_PROGRESS.count(row),
                Column.TASK_AUTHOR.text(row),
                Objects.requireNonNull(Column.TASK_CREATED.value(row, OffsetDateTime.class))
                        .toInstant(),
                Column.TASK_STATE.text(row).equals("STUCK"),
                Column.NEXT_KIND.findText(row).map(Columns::taskType)));
    }

    private static ServerPlan plan(ResultSet row) throws SQLException {
        return new ServerPlan(
                Column.PLAN_CODE.text(row),
                Column.MODEL_NAME.text(row),
                Column.MODEL_OFFER.text(row),
                "vps",
                Column.MODEL_VERSION.wire(row, VpsVersion.class),
                Column.OFFER_TYPE.wire(row, VpsOffer.class),
                Column.VCORES.count(row),
                Column.MEMORY.number(row),
                Column.DISK.number(row),
                Column.BANDWIDTH.count(row),
                Column.MAXIMUM_ADDITIONAL_IPS.count(row),
                DATACENTERS.of(Column.MODEL_DATACENTERS.text(row)),
                OPTIONS.of(Column.MODEL_OPTIONS.text(row)),
                List.of(),
                List.of(),
                false,
                List.of());
    }
}
