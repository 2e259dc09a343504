package io.vpsmanager.simulator.fault;

import io.vpsmanager.engine.fault.Fault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The rows of the fault plan. */
final class FaultStore {

    private final JdbcClient jdbc;

    FaultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(FaultRule rule) {
        Fault fault = rule.fault();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into simulator.fault_rule
                            (place, subject, kind, delay_ms, reason, passing, times, hits, released)
                        values (:place, :subject, :kind, :delay, :reason, :passing, :times, 0, false)
                        """)
                .param("place", rule.place())
                .param("subject", rule.subject())
                .param("kind", FaultKind.of(fault).text())
                .param("delay", fault instanceof Fault.Delay(Duration by) ? by.toMillis() : null)
                .param("reason", fault instanceof Fault.Fail(String reason, boolean passing) ? reason : null)
                .param("passing", fault instanceof Fault.Fail(String reason, boolean passing) && passing)
                .param("times", rule.times())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey(), "the database gave no id to a fault rule")
                .longValue();
    }

    /** Counts a hit; false when the rule is no longer in force. */
    boolean hit(long id) {
        return jdbc.sql("""
                        update simulator.fault_rule set hits = hits + 1
                        where id = :id and not released and (times is null or hits < times)
                        """).param("id", id).update() == 1;
    }

    boolean release(long id) {
        return jdbc.sql("update simulator.fault_rule set released = true where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean delete(long id) {
        return jdbc.sql("delete from simulator.fault_rule where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    int deleteAll() {
        return jdbc.sql("delete from simulator.fault_rule").update();
    }

    List<PlannedFault> list() {
        return jdbc.sql("select * from simulator.fault_rule order by id")
                .query(FaultStore::toPlanned)
                .list();
    }

    List<PlannedFault> listUnreleased() {
        return jdbc.sql("select * from simulator.fault_rule where not released order by id")
                .query(FaultStore::toPlanned)
                .list();
    }

    private static PlannedFault toPlanned(ResultSet row, int i) throws SQLException {
        Integer times = row.getObject("times", Integer.class);
        FaultRule rule = new FaultRule(row.getString("place"), row.getString("subject"), toFault(row), times);
        return new PlannedFault(row.getLong("id"), rule, row.getLong("hits"), row.getBoolean("released"));
    }

    private static Fault toFault(ResultSet row) throws SQLException {
        return switch (FaultKind.ofText(row.getString("kind"))) {
            case HOLD -> new Fault.Hold();
            case HANG -> new Fault.Hang();
            case DELAY -> new Fault.Delay(Duration.ofMillis(row.getLong("delay_ms")));
            case FAIL -> new Fault.Fail(row.getString("reason"), row.getBoolean("passing"));
            case LOST_REPLY -> new Fault.LostReply();
            case WRONG_STATE -> new Fault.WrongState();
        };
    }
}
