package io.vpsmanager.simulator;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.simulator.remoteconsole.GuestState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The machines as their own systems see them, in one read each. */
final class GuestStore {

    private final JdbcClient jdbc;

    GuestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<GuestState> find(String machine, Instant now) {
        return jdbc.sql("""
                        select m.name, m.power, m.boot, m.vcores, m.memory, m.addresses, d.gigabytes, d.image,
                               (select max(s.ended_at) from simulator.step s
                                where s.server = m.name and s.action in (:starts)) as booted,
                               r.action, r.started_at, r.due_at
                        from simulator.machine m
                        left join simulator.disk d on d.machine = m.name
                        left join simulator.step r on r.subject = m.name and r.ended_at is null
                        where m.name = :name
                        order by d.id, r.started_at desc fetch first 1 row only
                        """)
                .param("starts", starts())
                .param("name", machine)
                .query((row, i) -> read(row, now))
                .optional();
    }

    /** What a system is started by. */
    private static List<String> starts() {
        return Arrays.stream(Action.values())
                .filter(action -> switch (action) {
                    case CREATE_MACHINE, START, REBOOT, RESIZE, INSTALL_SYSTEM, REVERT_SNAPSHOT, RESTORE_BACKUP -> true;
                    case CREATE_DISK,
                            DELETE_DISK,
                            ATTACH_DISK,
                            DETACH_DISK,
                            GROW_DISK,
                            ADD_ADDRESS,
                            REMOVE_ADDRESS,
                            DELETE_MACHINE,
                            STOP,
                            CREATE_SNAPSHOT,
                            DELETE_SNAPSHOT,
                            CREATE_BACKUP,
                            DELETE_BACKUP,
                            ATTACH_BACKUP,
                            DETACH_BACKUP,
                            SET_PASSWORD -> false;
                })
                .map(Action::method)
                .toList();
    }

    private static GuestState read(ResultSet row, Instant now) throws SQLException {
        return new GuestState(
                row.getString("name"),
                row.getInt("vcores"),
                row.getLong("memory"),
                row.getLong("gigabytes"),
                Optional.ofNullable(row.getString("image")).orElse("none"),
                Arrays.stream(row.getString("addresses").split(","))
                        .filter(address -> !address.isEmpty())
                        .toList(),
                run(row, now),
                Optional.ofNullable(row.getObject("booted", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static GuestState.Run run(ResultSet row, Instant now) throws SQLException {
        return switch (Power.valueOf(row.getString("power"))) {
            case OFF, CRASHED, UNKNOWN -> new GuestState.Run.Off();
            case ON ->
                switch (BootMode.valueOf(row.getString("boot"))) {
                    case LOCAL -> new GuestState.Run.Local();
                    case RESCUE -> new GuestState.Run.Rescue();
                };
            case CHANGING -> {
                int percent = percent(row, now);
                yield Action.INSTALL_SYSTEM.method().equals(row.getString("action"))
                        ? new GuestState.Run.Installing(percent)
                        : new GuestState.Run.Changing(percent);
            }
        };
    }

    private static int percent(ResultSet row, Instant now) throws SQLException {
        OffsetDateTime started = row.getObject("started_at", OffsetDateTime.class);
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return started == null || due == null
                ? 0
                : new Step.Span(started.toInstant(), due.toInstant(), null).percent(now);
    }
}
