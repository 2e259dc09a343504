package io.vpsmanager.simulator;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.StepId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps begun or closed; a row stays as long as its id may be asked for again, so that none is done twice. */
final class StepStore {

    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fails on a known id, and waits first for a transaction that is just writing the same one. */
    void insert(Step step, boolean acted) {
        jdbc.sql("""
                        insert into simulator.step (step_id, server, subject, action, boot, acted, held, flips,
                                                    started_at, due_at, ended_at)
                        values (:id, :server, :subject, :action, :boot, :acted, :held, :flips, :started, :due, :ended)
                        """)
                .param("id", step.id().value())
                .param("server", step.order().server())
                .param("subject", step.order().subject())
                .param("action", step.order().action().method())
                .param("boot", nameOf(step.order().boot()))
                .param("acted", acted)
                .param("held", step.held())
                .param("flips", step.flips())
                .param("started", time(step.span().started()))
                .param("due", time(step.span().due()))
                .param("ended", time(step.span().ended()))
                .update();
    }

    Optional<Step> find(StepId id) {
        return jdbc.sql("select * from simulator.step where step_id = :id")
                .param("id", id.value())
                .query(StepStore::toStep)
                .optional();
    }

    boolean isClosed(StepId id) {
        return jdbc.sql("select count(*) from simulator.closed_step where step_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Has a step that never began stay so; safe to repeat. */
    void close(StepId id, Instant now) {
        if (!isClosed(id)) {
            jdbc.sql("insert into simulator.closed_step (step_id, closed_at) values (:id, :now)")
                    .param("id", id.value())
                    .param("now", time(now))
                    .update();
        }
    }

    /** Unfinished steps whose time has come; of one subject, or of all where it is null. */
    List<Step> listDue(@Nullable String subject, Instant now) {
        if (subject == null) {
            return jdbc.sql("select * from simulator.step where ended_at is null and due_at <= :now order by due_at")
                    .param("now", time(now))
                    .query(StepStore::toStep)
                    .list();
        }
        return jdbc.sql("""
                        select * from simulator.step
                        where subject = :subject and ended_at is null and due_at <= :now
                        """)
                .param("subject", subject)
                .param("now", time(now))
                .query(StepStore::toStep)
                .list();
    }

    /** Ends an action that is being done to a subject, without its effect. */
    void giveUp(String subject, Action action, Instant now) {
        jdbc.sql("""
                        update simulator.step set ended_at = :now
                        where subject = :subject and action = :action and ended_at is null
                        """)
                .param("now", time(now))
                .param("subject", subject)
                .param("action", action.method())
                .update();
    }

    /** Whether anything is being done to a subject but this. */
    boolean isBusy(String subject, Optional<Action> but) {
        return jdbc.sql("""
                        select count(*) from simulator.step
                        where subject = :subject and ended_at is null and action <> :but
                        """)
                        .param("subject", subject)
                        .param("but", but.map(Action::method).orElse(""))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** False when someone else has ended it. */
    boolean end(StepId id, Instant now) {
        return jdbc.sql("update simulator.step set ended_at = :now where step_id = :id and ended_at is null")
                        .param("now", time(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    List<ActionCount> countActions(String server) {
        return jdbc.sql("""
                        select action, count(*) as times from simulator.step
                        where server = :server and acted group by action order by action
                        """)
                .param("server", server)
                .query((row, i) -> new ActionCount(row.getString("action"), row.getLong("times")))
                .list();
    }

    /** What was really done to these servers and to what they hold, in its order. */
    List<Step> listActed(Collection<String> servers) {
        return jdbc.sql("""
                        select * from simulator.step where server in (:servers) and acted order by started_at, step_id
                        """).param("servers", servers).query(StepStore::toStep).list();
    }

    /** Has these steps, which are ended, lie further back. */
    void backdate(List<Step> earlier, Duration by) {
        for (Step step : earlier) {
            Step.Span span = step.span();
            jdbc.sql("""
                            update simulator.step set started_at = :started, due_at = :due, ended_at = :ended
                            where step_id = :id
                            """)
                    .param("started", time(span.started().minus(by)))
                    .param("due", time(span.due().minus(by)))
                    .param("ended", time(span.due().minus(by)))
                    .param("id", step.id().value())
                    .update();
        }
    }

    private static Step toStep(ResultSet row, int i) throws SQLException {
        String boot = row.getString("boot");
        return new Step(
                new StepId(row.getString("step_id")),
                new Step.Order(
                        Action.ofMethod(row.getString("action")),
                        row.getString("server"),
                        row.getString("subject"),
                        boot == null ? null : BootMode.valueOf(boot)),
                row.getBoolean("held"),
                row.getBoolean("flips"),
                new Step.Span(
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("ended_at", OffsetDateTime.class))));
    }

    private static @Nullable String nameOf(@Nullable BootMode boot) {
        return boot == null ? null : boot.name();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
