package io.vpsmanager.simulator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes steps whose ids nobody asks for again and whose effects no graph shows, a few at a time. */
final class StepRemoval {

    private static final int BATCH = 500;
    /** In one call, so that it ends; the next one goes on. */
    private static final int MAX_BATCHES = 400;

    /**
     * What a machine that exists went through stays: from it follows what it uses now. Of copies only the taking is asked for,
     * and only while there is the copy, or a return to it that stays.
     */
    private static final String NEEDLESS = """
             and (not acted
               or action in ('deleteSnapshot', 'deleteBackup', 'attachBackup', 'detachBackup', 'setPassword')
               or (not exists (select 1 from simulator.machine m where m.name = s.server)
                 and not exists (select 1 from simulator.disk d where d.machine = s.server or d.id = s.subject))
               or (action in ('createSnapshot', 'createBackup') and not flips
                 and not exists (select 1 from simulator.snapshot k where k.id = s.subject)
                 and not exists (select 1 from simulator.backup k where k.id = s.subject)
                 and not exists (select 1 from simulator.step r
                   where r.subject = s.subject and r.action in ('revertSnapshot', 'restoreBackup'))))
            """;

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    StepRemoval(TransactionTemplate transaction, JdbcClient jdbc) {
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    private record Old(String id, OffsetDateTime ended) {}

    void remove(Instant endedBefore) {
        OffsetDateTime from = Instant.EPOCH.atOffset(ZoneOffset.UTC);
        OffsetDateTime before = endedBefore.atOffset(ZoneOffset.UTC);
        removeOld("closed_step", "step_id", "closed_at < :before", before);
        removeOld("fence", "scope", "seen_at < :before", before);
        for (int i = 0; i < MAX_BATCHES; i++) {
            List<Old> needless = list(from, before);
            if (!needless.isEmpty()) {
                List<String> ids = needless.stream().map(Old::id).toList();
                transaction.executeWithoutResult(_ -> jdbc.sql("delete from simulator.step where step_id in (:ids)")
                        .param("ids", ids)
                        .update());
                from = needless.getLast().ended();
            }
            if (needless.size() < BATCH) {
                return;
            }
        }
    }

    /** What refuses late calls of tasks that have all ended by then (decisions/0027). */
    private void removeOld(String table, String key, String old, OffsetDateTime before) {
        int found = BATCH;
        for (int i = 0; i < MAX_BATCHES && found == BATCH; i++) {
            List<String> keys = jdbc.sql("select " + key + " from simulator." + table + " where " + old
                            + " fetch first :size rows only")
                    .param("before", before)
                    .param("size", BATCH)
                    .query(String.class)
                    .list();
            found = keys.size();
            if (found > 0) {
                transaction.executeWithoutResult(
                        _ -> jdbc.sql("delete from simulator." + table + " where " + key + " in (:keys) and " + old)
                                .param("keys", keys)
                                .param("before", before)
                                .update());
            }
        }
    }

    private List<Old> list(OffsetDateTime from, OffsetDateTime before) {
        return jdbc.sql("select step_id, ended_at from simulator.step s where ended_at >= :from and ended_at < :before"
                        + NEEDLESS + " order by ended_at fetch first :size rows only")
                .param("from", from)
                .param("before", before)
                .param("size", BATCH)
                .query(StepRemoval::read)
                .list();
    }

    private static Old read(ResultSet row, int number) throws SQLException {
        return new Old(row.getString("step_id"), row.getObject("ended_at", OffsetDateTime.class));
    }
}
